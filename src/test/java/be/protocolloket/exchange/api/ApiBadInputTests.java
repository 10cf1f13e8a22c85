package be.protocolloket.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.LostConnection;
import be.protocolloket.exchange.api.Software.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Software that goes wrong gets a clear answer in JSON, and never more than that. */
@IntegrationTest
class ApiBadInputTests {

    private static final String CASES = "/api/v1/cases";

    @Autowired
    ApplicationContext context;

    Software software;

    @BeforeEach
    void software() {
        software = Software.woonsprong(context);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"protocolId\": | unreadable | regel 1",
                "[] | unreadable | ",
                "{} {} | unreadable | ",
                "{\"surprise\": 1} | unreadable | \"field\":\"surprise\"",
                "{\"kind\": \"KIND\", \"kind\": \"KIND\"} | unreadable | ",
                "{\"kind\": \"NO_SUCH_KIND\"} | unreadable | TERMINATION_WARNING",
                "{\"kind\": 1} | unreadable | \"field\":\"kind\"",
                "{\"protocolId\": \"no-uuid\"} | unreadable | \"field\":\"protocolId\"",
                "{\"trigger\": 7} | unreadable | \"field\":\"trigger\"",
                "{\"subjects\": [{\"name\": {}}]} | unreadable | \"field\":\"subjects[0].name\"",
                "{\"rentArrears\": \"yes\"} | unreadable | \"field\":\"rentArrears\"",
                "{\"subjects\": [null]} | unreadable | \"field\":\"subjects",
                "null | unreadable | "
            })
    void whatCannotBeReadIsSaidToBeSoWhereItStands(String body, String code, String told) {
        var answer = software.post(CASES, body).expect(400, code);
        assertThat(answer.response().body()).contains(told == null ? "" : told);
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        var answer = software.post(CASES, "{\"subjects\": [{\"name\": \" \"}]}").expect(422, "refused");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(line -> line.path("field").asString())
                        .toList())
                .contains("protocolId", "kind", "trigger", "counterpart", "subjects[0].role", "subjects[0].name");
        assertThat(answer.text("/errors/0/detail")).isEqualTo("Dit ontbreekt.");
    }

    @Test
    void noAnswerRepeatsWhatWasSaidOfSomebody() {
        var answer = software.post(CASES, "{\"subjects\": [{\"name\": \"Jan Geheim\", \"insz\": 85073003328}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().body()).doesNotContain("Geheim", "85073003328");
    }

    @Test
    void aWrongNumberOfABodyIsRefusedAtItsField() {
        var answer = software.post(CASES, Examples.NEW_CASE.replace("0212213729", "0212213728"))
                .expect(422, "refused");
        assertThat(answer.text("/errors/0/field")).isEqualTo("counterpart");
    }

    @Test
    void everyChangeNeedsAnIdempotencyKey() {
        Software.send(software.request(CASES)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Examples.NEW_CASE)))
                .expect(400, "idempotency-key-missing");
        software.post(CASES, Examples.NEW_CASE, "kort").expect(400, "idempotency-key-form");
        software.post(CASES, Examples.NEW_CASE, "85.07.30-033.28 Jan").expect(400, "idempotency-key-form");
    }

    @Test
    void anUnknownAddressMethodOrFormatIsAProblemToo() {
        software.get("/api/v1/nothing").expect(404, "not-found");
        software.get("/api/v2/cases").expect(404, "not-found");
        software.get(CASES + "/no-uuid").expect(404, "not-found");
        software.get(CASES + "/" + UUID.randomUUID()).expect(404, "not-found");
        software.put(CASES, "{}").expect(405, "method-not-allowed");
        Software.send(software.request(CASES)
                        .header("Content-Type", "text/plain")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("x")))
                .expect(415, "unsupported-media-type");
        software.get(CASES + "?page=0").expect(422, "refused");
        software.get(CASES + "?kind=x").expect(400, "unreadable");
        software.get("/API/v1/cases").expect(404, "not-found");
        software.get("/API/V1").expect(404, "not-found");
        software.get("/%61pi/v1/nothing").expect(404, "not-found");
        software.get("/api/v1/%ff").expect(400, "unreadable");
        new Software(context, "").get("/API/V1").expect(404, "not-found");
        Software.send(software.request(CASES).header("Accept", "image/png").GET())
                .expect(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s?stat=OPEN", "%s?page=1&page=2", "%s?%%ff=1", "/api/v1/inbox?x", "/api/v1/offers?page=1"})
    void aMisspeltOrRepeatedNameInAnAddressIsRefused(String address) {
        software.get(address.formatted(CASES)).expect(400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /api/v1/cases", "GET /api/v1/cases Expect: nonsense", "GET /api/v1/%zz"})
    void whatTheServerItselfRefusesIsAProblemToo(String line) throws IOException {
        var parts = line.split(" ", 3);
        var port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
        try (var socket = new Socket("localhost", port)) {
            var head = parts[0] + " " + parts[1] + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (parts.length > 2 ? parts[2] + "\r\n" : "") + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 4")
                    .contains("application/problem+json", "urn:protocolloket:problem:");
        }
    }

    /** Before any method of ours is reached: the token itself is looked up in the database. */
    @Test
    void aDatabaseThatIsAwayIsSaidToBeSoWithATimeToComeBack() {
        try (var lost = LostConnection.at(context.getBean(JdbcClient.class), "select on api_token")) {
            var answer = software.get(CASES).expect(503, "unavailable");
            assertThat(lost.happened()).isTrue();
            assertThat(answer.response().headers().firstValue("Retry-After")).hasValue("30");
        }
        software.get(CASES).expect(200);
    }

    @Test
    void theTotalIsTheSameOnEveryPage() {
        var first = software.get(CASES + "?size=1").expect(200);
        software.post(CASES, "{}");
        var beyond = software.get(CASES + "?size=1&page=100000").expect(200);
        assertThat(beyond.json().path("cases")).isEmpty();
        assertThat(beyond.json().path("total").asLong())
                .isPositive()
                .isGreaterThanOrEqualTo(first.json().path("total").asLong());
    }

    @Test
    void anAnswerSaysItsLanguageAndOnWhatItDepends() {
        var english = Software.send(software.request("/api/v1/offers").header("Accept-Language", "en"))
                .expect(200)
                .response()
                .headers();
        assertThat(english.firstValue("Content-Language")).hasValue("en");
        assertThat(english.allValues("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("accept-language"));
        var packed = Software.send(software.request("/api/v1/openapi.json").header("Accept-Encoding", "gzip"));
        assertThat(packed.response().headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void withoutAGoodTokenNothingIsToldAboutAnything(String token) {
        var nobody = new Software(context, token);
        nobody.post(CASES, "{no json").expect(401, "unauthorized");
        nobody.get("/api/v1/cases/" + UUID.randomUUID()).expect(401, "unauthorized");
        nobody.get("/api/v1/nothing").expect(401, "unauthorized");
    }

    @Test
    void aVeryLargeBodyIsRefusedUnread() {
        var large = "{\"trigger\": \"" + "x".repeat(2_000_000) + "\"}";
        software.post(CASES, large).expect(413, "too-large");
    }

    /** Announces a hundred megabytes, sends nothing of them, and is told no all the same. */
    @Test
    void aHundredMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
        var port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
        try (var socket = new Socket("localhost", port)) {
            var head = String.join(
                    "\r\n",
                    "POST " + CASES + " HTTP/1.1",
                    "Host: localhost",
                    "Expect: 100-continue",
                    "Content-Type: application/json",
                    "Content-Length: 104857600",
                    "Idempotency-Key: " + UUID.randomUUID(),
                    "Authorization: Bearer " + software.token,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.lines().filter(line -> line.startsWith("HTTP/1.1 ") && !line.contains(" 100 ")))
                    .first()
                    .asString()
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void englishIsForWhoAsks() {
        Answer answer = Software.send(software.keyed(CASES, UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("{\"surprise\": 1}")));
        answer.expect(400, "unreadable");
        assertThat(answer.text("/errors/0/detail")).startsWith("We do not know this field here");
    }
}
