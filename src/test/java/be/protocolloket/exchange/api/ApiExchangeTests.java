package be.protocolloket.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.LostConnection;
import be.protocolloket.exchange.api.Software.Answer;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The software of two bodies lets them exchange, over real connections on a real database. */
@IntegrationTest
class ApiExchangeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Warnings warnings;
    Software landlord;
    Software centre;
    Software stranger;

    @BeforeEach
    void software() {
        warnings = Warnings.of(context);
        landlord = warnings.landlord;
        centre = warnings.centre;
        stranger = warnings.stranger;
    }

    @Test
    void aWarningGoesFromTheOneToTheOtherAndTheNoticeIsFree() {
        var offered = landlord.get("/api/v1/offers").expect(200);
        assertThat(offered.json().path("offers").valueStream())
                .anyMatch(offer -> offer.path("protocolId").asString().equals(warnings.protocol.toString()));

        var started = warnings.start();
        assertThat(started.response().headers().firstValue("Location"))
                .hasValue("/api/v1/cases/" + started.text("/id"));
        assertThat(started.text("/reference")).matches("\\d{4}-\\d{5}");
        var transfer = warnings.transfer(started);

        var before = landlord.get("/api/v1/transfers/" + transfer).expect(200);
        assertThat(before.text("/openStep/step")).isEqualTo("inform-subject");
        assertThat(before.json().path("items").valueStream())
                .anyMatch(item -> item.path("item").asString().equals("B-FIN-ARREARS")
                        && !item.path("allowed").asBoolean()
                        && item.at("/refusals/0/article").asString().equals("Art. 3")
                        && item.at("/refusals/0/place")
                                .equals(JsonMapper.shared().readTree("""
                                {"article": "Art. 3", "section": "3.1", "table": 1, "part": "Financiële bijzonderheden",
                                 "row": "Huurachterstal"}""")));

        assertThat(warnings.inform(transfer).expect(200).text("/openStep/step")).isEqualTo("assess-items");
        assertThat(warnings.assess(transfer).expect(200).text("/openStep/step")).isEqualTo("transmit-items");
        assertThat(centre.get("/api/v1/inbox").expect(200).response().body()).doesNotContain(transfer);
        var sent = warnings.transmit(transfer, UUID.randomUUID().toString()).expect(200);
        assertThat(sent.text("/state")).isEqualTo("SENT");
        assertThat(sent.json().has("openStep"))
                .as("the next step is the other's")
                .isFalse();

        assertThat(centre.get("/api/v1/inbox").expect(200).response().body()).contains(transfer);
        centre.post("/api/v1/transfers/" + transfer + "/receipt", "{\"outcome\": \"RECEIVED\"}")
                .expect(422, "refused");
        var opened = centre.post("/api/v1/transfers/" + transfer + "/reading", "{\"purpose\": \"ACKNOWLEDGE\"}")
                .expect(200);
        assertThat(opened.text("/values/0/value")).isEqualTo(Warnings.SECRET);
        assertThat(opened.json().path("values").size()).isEqualTo(1);
        centre.post("/api/v1/transfers/" + transfer + "/receipt", "{\"outcome\": \"RECEIVED\"}")
                .expect(200);

        assertThat(centre.get("/api/v1/inbox").expect(200).response().body()).doesNotContain(transfer);
        var file = landlord.get("/api/v1/cases/" + started.text("/id")).expect(200);
        assertThat(file.text("/transfers/0/state")).isEqualTo("RECEIVED");
        assertThat(file.json().path("openSteps").valueStream())
                .as("the decision on the notice is for a person")
                .singleElement()
                .matches(step -> step.path("step").asString().equals("decide-notice")
                        && step.path("byPerson").asBoolean());
        assertThat(jdbc.sql(
                                "select count(*) from idempotency_key where answer like '%Geheim%' or answer like '%Testpersoon%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSentBackIsErasedAtOnce() {
        var transfer = warnings.sent();
        centre.post("/api/v1/transfers/" + transfer + "/receipt", "{\"outcome\": \"WRONG_PERSON\"}")
                .expect(200);
        assertThat(centre.post("/api/v1/transfers/" + transfer + "/reading", "{\"purpose\": \"FOLLOW_UP\"}")
                        .response()
                        .body())
                .doesNotContain(Warnings.SECRET);
        assertThat(landlord.get("/api/v1/transfers/" + transfer).expect(200).text("/about/state"))
                .isEqualTo("RETURNED");
    }

    @Test
    void theSameRequestTwiceIsDoneOnceAndAnsweredTheSame() {
        var key = UUID.randomUUID().toString();
        var body = warnings.newCase("Testpersoon Tweemaal");
        var first = landlord.post("/api/v1/cases", body, key).expect(201);
        var again = landlord.post("/api/v1/cases", body, key).expect(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"));
        landlord.post("/api/v1/cases", warnings.newCase("Iemand Anders"), key).expect(422, "idempotency-key-reused");
        centre.post("/api/v1/decisions", "{}", key).expect(422, "refused");
    }

    @Test
    void aRequestDuringWhichTheDatabaseWentAwayIsSentAgainUnderTheSameKey() {
        var key = UUID.randomUUID().toString();
        var body = warnings.newCase("Testpersoon Onderbroken");
        try (var lost = LostConnection.at(jdbc, "insert on ledger_entry")) {
            var answer = landlord.post("/api/v1/cases", body, key).expect(503, "unavailable");
            assertThat(answer.response().headers().firstValue("Retry-After")).contains("30");
            assertThat(lost.happened()).isTrue();
        }
        var started = landlord.post("/api/v1/cases", body, key).expect(201);
        assertThat(landlord.post("/api/v1/cases", body, key).expect(201).text("/id"))
                .isEqualTo(started.text("/id"));
    }

    @Test
    void oneTransmissionOfManyAtOnceIsSent() throws Exception {
        var transfer = warnings.ready();
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 6; i++) {
            calls.add(() -> warnings.transmit(transfer, UUID.randomUUID().toString()));
        }
        var statuses = new ArrayList<Integer>();
        var pool = Executors.newFixedThreadPool(calls.size());
        for (var answer : pool.invokeAll(calls)) {
            statuses.add(answer.get().status());
        }
        pool.shutdown();
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(sentEntries(transfer)).isEqualTo(1);
    }

    @Test
    void theSameTransmissionSentManyTimesAtOnceIsSentOnceAndNobodyGetsAnError() throws Exception {
        var transfer = warnings.ready();
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(4);
        var statuses = new ArrayList<Integer>();
        for (var answer : pool.invokeAll(
                java.util.Collections.nCopies(4, (Callable<Answer>) () -> warnings.transmit(transfer, key)))) {
            statuses.add(answer.get().status());
        }
        pool.shutdown();
        assertThat(statuses).contains(200).containsAnyOf(200, 409).doesNotContain(500);
        warnings.transmit(transfer, key).expect(200);
        assertThat(sentEntries(transfer)).isEqualTo(1);
    }

    @Test
    void aStepThatOnlyAPersonMayDoIsLeftToAPerson() {
        var transfer = warnings.transfer(warnings.start());
        landlord.put(
                        "/api/v1/transfers/" + transfer + "/notice",
                        "{\"outcome\": \"EXCEPTION\", \"exceptionReason\": \"De huurder is onbereikbaar.\"}")
                .expect(422, "refused");
        warnings.inform(transfer).expect(200);
        landlord.put("/api/v1/transfers/" + transfer + "/items", """
                {"items": [%s], "justification": "Nodig om te helpen.", "nextStep": "CONSULT_DPO",
                 "dpoQuestion": "Mag dit mee?"}""".formatted(
                                warnings.rows(transfer, "SEND", "Testpersoon")))
                .expect(200);
        var waiting = warnings.assess(transfer).expect(409, "human-step-pending");
        assertThat(waiting.text("/detail")).contains("Advies over gegevens");
        assertThat(landlord.get("/api/v1/transfers/" + transfer).text("/openStep/byPerson"))
                .isEqualTo("true");
    }

    @Test
    void whatTheProtocolRefusesIsRefusedWithItsArticleAndNothingIsKept() {
        var refused = landlord.post(
                        "/api/v1/cases",
                        warnings.newCase("Testpersoon Een").replace("REASON_FOR_NOTICE", "NO_SUCH_TRIGGER"))
                .expect(422, "refused");
        assertThat(refused.text("/errors/0/field")).isEqualTo("trigger");
        assertThat(refused.text("/errors/0/reason")).isEqualTo("TRIGGER_NOT_LISTED");
        assertThat(refused.text("/errors/0/article")).startsWith("Art.");
        assertThat(refused.text("/errors/0/nextStep")).isEqualTo("CORRECT_CASE");
        assertThat(refused.text("/errors/0/detail")).isNotBlank();

        var dry = landlord.post("/api/v1/decisions", """
                {"protocolId": "%s", "kind": "TERMINATION_WARNING", "trigger": "REASON_FOR_NOTICE", "ground": "SHORTCOMING",
                 "initiator": "0405260456", "discloser": "0405260456", "receiver": "0212213729",
                 "items": [{"code": "B-ID-NAME", "role": "TENANT", "notice": "INFORMED"},
                           {"code": "B-FIN-ARREARS", "role": "TENANT", "notice": "INFORMED"}]}""".formatted(warnings.protocol))
                .expect(200);
        assertThat(dry.text("/allowed")).isEqualTo("false");
        assertThat(dry.text("/items/0/allowed")).isEqualTo("true");
        assertThat(dry.text("/items/1/refusals/0/reason")).isEqualTo("CONDITION_NOT_MET");
    }

    @Test
    void aBodyThatWouldDiscloseToItselfIsRefusedAtTheReceiver() {
        var refused = landlord.post("/api/v1/decisions", """
                {"protocolId": "%s", "kind": "TERMINATION_WARNING", "trigger": "REASON_FOR_NOTICE", "ground": "SHORTCOMING",
                 "initiator": "0405260456", "discloser": "0405260456", "receiver": "0405.260.456", "items": []}""".formatted(warnings.protocol))
                .expect(422, "refused");
        assertThat(refused.text("/errors/0/field")).isEqualTo("receiver");
    }

    @Test
    void theItemsThatSoftwareForgetsOrInventsAreNamed() {
        var transfer = warnings.transfer(warnings.start());
        warnings.inform(transfer).expect(200);
        var forgot =
                landlord.put("/api/v1/transfers/" + transfer + "/items", """
                {"items": [{"subject": 1, "item": "B-ID-NAME", "include": "SEND", "value": "x"},
                           {"subject": 1, "item": "B-FIN-ARREARS", "include": "LEAVE_OUT"},
                           {"subject": 2, "item": "B-ID-NAME", "include": "LEAVE_OUT"}],
                 "justification": "Nodig voor de begeleiding.", "nextStep": "CONTINUE"}""").expect(422, "refused");
        assertThat(forgot.response().body())
                .contains("\"items[1].item\"", "\"items[2].item\"", "B-CT-ADDR", "LEAVE_OUT");
        var rows = warnings.rows(transfer, "SEND", "");
        var empty = landlord.put("/api/v1/transfers/" + transfer + "/items", """
                {"items": [%s], "justification": "Nodig voor de begeleiding.", "nextStep": "CONTINUE"}""".formatted(rows))
                .expect(422, "refused");
        assertThat(empty.response().body()).contains("items[0].value");
    }

    @Test
    void toTheSoftwareOfAnotherBodyNothingIsThere() {
        var started = warnings.start();
        var transfer = warnings.transfer(started);
        stranger.get("/api/v1/cases/" + started.text("/id")).expect(404, "not-found");
        stranger.get("/api/v1/cases/" + started.text("/id") + "/transfers").expect(404, "not-found");
        stranger.get("/api/v1/transfers/" + transfer).expect(404, "not-found");
        stranger.put("/api/v1/transfers/" + transfer + "/notice", Examples.NOTICE)
                .expect(404, "not-found");
        stranger.put("/api/v1/transfers/" + transfer + "/items", Examples.ASSESSMENT)
                .expect(404, "not-found");
        stranger.post("/api/v1/transfers/" + transfer + "/transmission", Examples.TRANSMISSION)
                .expect(404, "not-found");
        stranger.post("/api/v1/transfers/" + transfer + "/reading", Examples.READING)
                .expect(404, "not-found");
        stranger.post("/api/v1/transfers/" + transfer + "/receipt", Examples.RECEIPT)
                .expect(404, "not-found");
        stranger.post(
                        "/api/v1/decisions",
                        Examples.DECISION.replaceFirst("[0-9a-f-]{36}", warnings.protocol.toString()))
                .expect(404, "not-found");
        stranger.post("/api/v1/cases", warnings.newCase("Testpersoon Een")).expect(404, "not-found");
        assertThat(stranger.get("/api/v1/cases").expect(200).response().body()).doesNotContain(started.text("/id"));
        centre.put("/api/v1/transfers/" + transfer + "/notice", Examples.NOTICE).expect(404, "not-found");
        centre.get("/api/v1/cases/" + started.text("/id")).expect(404, "not-found");
    }

    private int sentEntries(String transfer) {
        return jdbc.sql("select count(*) from ledger_entry where transfer_id = :id and kind = 'DATA_TRANSMITTED'")
                .param("id", UUID.fromString(transfer))
                .query(Integer.class)
                .single();
    }
}
