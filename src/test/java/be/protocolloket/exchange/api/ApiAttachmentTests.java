package be.protocolloket.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.api.Software.Answer;
import be.protocolloket.exchange.attachment.Files;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Files that software sends beside the data. */
@IntegrationTest
class ApiAttachmentTests {

    private static final String NAME = SaidOfPeople.say("Attest Geheim Persoon.pdf");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Warnings warnings;
    Software landlord;
    String transfer;
    String files;

    @BeforeEach
    void prepare() {
        warnings = Warnings.of(context);
        landlord = warnings.landlord;
        transfer = warnings.transfer(warnings.start());
        files = "/api/v1/transfers/" + transfer + "/attachments";
    }

    @Test
    void theBytesThatLeaveAreTheBytesThatArrive() {
        var pdf = Files.pdf();
        warnings.inform(transfer).expect(200);
        var item = firstItem();
        var added = add(NAME, pdf, item).expect(201);
        var address = files + "/" + added.text("/id");
        assertThat(added.response().headers().firstValue("Location")).hasValue(address);
        assertThat(added.text("/mediaType")).isEqualTo("application/pdf");
        assertThat(added.json().path("size").asInt()).isEqualTo(pdf.length);

        var listed = landlord.get("/api/v1/transfers/" + transfer).expect(200);
        assertThat(listed.text("/attachments/0/id")).isEqualTo(added.text("/id"));
        assertThat(listed.text("/attachments/0/name")).isEqualTo(NAME);
        assertThat(listed.text("/attachments/0/item")).isEqualTo(item);
        landlord.get("/api/v1/transfers/" + transfer).expect(200);
        assertThat(sights()).as("names of files tell something about people").isEqualTo(1);
        warnings.centre.get(address + "?purpose=ACKNOWLEDGE").expect(404, "not-found");

        warnings.assess(transfer).expect(200);
        warnings.transmit(transfer, key()).expect(200);
        assertThat(landlord.get("/api/v1/transfers/" + transfer).json().path("attachments"))
                .isEmpty();
        var opened = warnings.centre
                .post("/api/v1/transfers/" + transfer + "/reading", "{\"purpose\": \"ACKNOWLEDGE\"}")
                .expect(200);
        assertThat(opened.text("/attachments/0/name")).isEqualTo(NAME);
        warnings.centre.get(address).expect(400, "unreadable");
        int before = readings();
        var arrived = warnings.centre.bytes(address + "?purpose=FOLLOW_UP");
        assertThat(arrived.statusCode()).isEqualTo(200);
        assertThat(arrived.body()).isEqualTo(pdf);
        assertThat(arrived.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(arrived.headers().firstValue("Content-Disposition").orElse(""))
                .doesNotContain("Geheim")
                .startsWith("attachment");
        assertThat(readings()).as("each reading is in the ledger").isEqualTo(before + 1);
        assertThat(Software.send(warnings.centre
                                .request(address + "?purpose=FOLLOW_UP")
                                .method("HEAD", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
        assertThat(readings()).as("who asks for the head alone reads nothing").isEqualTo(before + 1);
        warnings.centre
                .get("/api/v1/transfers/" + warnings.sent() + "/attachments/" + added.text("/id")
                        + "?purpose=FOLLOW_UP")
                .expect(404, "not-found");

        add("nog.pdf", pdf, item).expect(409, "not-preparing");
        landlord.delete(address).expect(409, "not-preparing");
        assertThat(rows()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from idempotency_key where answer like '%Geheim%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameUploadTwiceIsKeptOnce() {
        var key = key();
        var item = firstItem();
        var pdf = Files.pdf();
        var first = landlord.upload(files, key, NAME, pdf, item, "1").expect(201);
        var again = landlord.upload(files, key, NAME, pdf, item, "1").expect(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(rows()).isEqualTo(1);
        landlord.upload(files, key, NAME, Files.program(), item, "1").expect(422, "idempotency-key-reused");

        landlord.delete(files + "/" + first.text("/id")).expect(200);
        assertThat(rows()).isZero();
        landlord.upload(files, key, NAME, pdf, item, "1").expect(201);
        assertThat(rows()).as("a replay does nothing").isZero();
        landlord.delete(files + "/" + first.text("/id")).expect(404, "not-found");
    }

    @Test
    void theSameUploadManyTimesAtOnceIsKeptOnce() throws Exception {
        var key = key();
        var item = firstItem();
        var pdf = Files.pdf();
        var pool = Executors.newFixedThreadPool(4);
        var statuses = new ArrayList<Integer>();
        for (var answer : pool.invokeAll(
                Collections.nCopies(4, (Callable<Answer>) () -> landlord.upload(files, key, NAME, pdf, item, "1")))) {
            statuses.add(answer.get().status());
        }
        pool.shutdown();
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsNoHarmlessDocumentIsRefusedAtItsFieldAndNotKept() {
        var item = firstItem();
        refused("program", add("attest.pdf", Files.program(), item));
        refused("bomb", add("brief.docx", Files.bomb(), item));
        refused("empty", add("leeg.pdf", new byte[0], item));
        refused("too-large", add("groot.pdf", new byte[10 * 1024 * 1024 + 1], item));
        refused("name", add("zonder", Files.pdf(), item));
        refused("name-long", add("x".repeat(3000) + ".pdf", Files.pdf(), item));
        assertThat(rows()).isZero();
        Answer english = Software.send(landlord.request(files)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nabc\r\n"
                                + "--x\r\nContent-Disposition: form-data; name=\"item\"\r\n\r\nB-NO-SUCH\r\n"
                                + "--x\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\n1\r\n--x--\r\n")));
        english.expect(422, "refused");
        assertThat(english.text("/errors/0/field")).isEqualTo("item");
        assertThat(english.text("/errors/0/detail")).startsWith("The protocol does not name this item");
        assertThat(add("attest.pdf", Files.pdf(), "B-FIN-ARREARS")
                        .expect(422, "refused")
                        .text("/errors/0/detail"))
                .startsWith("Het protocol laat dit gegeven in deze mededeling niet toe");
    }

    @Test
    void aFormThatIsNoneIsUnreadable() {
        landlord.upload(files, key(), NAME, Files.pdf(), firstItem(), "Jan Geheim")
                .expect(400, "unreadable");
        landlord.upload(files, "kort", NAME, Files.pdf(), firstItem(), "1").expect(400, "idempotency-key-form");
        landlord.post(files, "{}").expect(415, "unsupported-media-type");
        var torn = Software.send(landlord.request(files)
                .header("Idempotency-Key", key())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("no form")));
        torn.expect(400, "unreadable");
        assertThat(rows()).isZero();
    }

    @Test
    void aHundredMegabytesAreTooMuchAlsoWhenTheirSizeIsNotAnnounced() {
        var pieces = Collections.nCopies(100, new byte[1024 * 1024]);
        var unannounced = BodyPublishers.ofByteArrays(pieces);
        for (var body : List.of(BodyPublishers.fromPublisher(unannounced, 100L * 1024 * 1024), unannounced)) {
            Software.send(landlord.request(files)
                            .header("Idempotency-Key", key())
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(body))
                    .expect(413, "too-large");
        }
        assertThat(rows()).isZero();
    }

    @Test
    void nobodyElseAddsSeesOrRemoves() {
        var added = add(NAME, Files.pdf(), firstItem()).expect(201).text("/id");
        var address = files + "/" + added;
        var stranger = warnings.stranger;
        stranger.upload(files, key(), NAME, Files.pdf(), firstItem(), "1").expect(404, "not-found");
        stranger.get(address + "?purpose=FOLLOW_UP").expect(404, "not-found");
        stranger.delete(address).expect(404, "not-found");
        warnings.centre
                .upload(files, key(), NAME, Files.pdf(), firstItem(), "1")
                .expect(404, "not-found");
        warnings.centre.delete(address).expect(404, "not-found");
        warnings.centre.get("/api/v1/transfers/" + transfer).expect(404, "not-found");
        landlord.delete("/api/v1/transfers/" + warnings.transfer(warnings.start()) + "/attachments/" + added)
                .expect(404, "not-found");
        assertThat(rows()).isEqualTo(1);
    }

    private static void refused(String why, Answer answer) {
        answer.expect(422, "refused");
        assertThat(answer.text("/errors/0/field")).as(why).isEqualTo("file");
        assertThat(answer.text("/errors/0/detail")).as(why).isNotBlank().doesNotContain("exchange.");
    }

    private Answer add(String name, byte[] content, String item) {
        return landlord.upload(files, key(), name, content, item, "1");
    }

    private String firstItem() {
        return landlord.get("/api/v1/transfers/" + transfer)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("allowed").asBoolean())
                .map((JsonNode item) -> item.path("item").asString())
                .findFirst()
                .orElseThrow();
    }

    private int rows() {
        return count("select count(*) from attachment where transfer_id = :id");
    }

    private int sights() {
        return jdbc.sql(
                        "select count(*) from case_reading where case_id = (select case_id from transfer where id = :id)")
                .param("id", UUID.fromString(transfer))
                .query(Integer.class)
                .single();
    }

    private int readings() {
        return count("select count(*) from ledger_entry where transfer_id = :id and kind = 'DATA_READ'");
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .param("id", UUID.fromString(transfer))
                .query(Integer.class)
                .single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
