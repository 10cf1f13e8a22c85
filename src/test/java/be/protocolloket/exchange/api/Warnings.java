package be.protocolloket.exchange.api;

import be.protocolloket.Dossiers;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.api.Software.Answer;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;

/** Warnings before a notice of lease, from the software of the one body to that of the other. */
final class Warnings {

    static final String SECRET = SaidOfPeople.say("Testpersoon Geheim 4711");

    private static final Map<ApplicationContext, Warnings> KNOWN = new WeakHashMap<>();

    final UUID protocol;
    final Software landlord;
    final Software centre;

    /** Of a body that is no party. */
    final Software stranger;

    private final LocalDate today;

    private Warnings(ApplicationContext context) {
        protocol = Dossiers.inForce(context);
        landlord = Software.woonsprong(context);
        centre = Software.gistel(context);
        stranger = Software.elegast(context);
        today = context.getBean(DatabaseClock.class).today();
    }

    static synchronized Warnings of(ApplicationContext context) {
        return KNOWN.computeIfAbsent(context, Warnings::new);
    }

    Answer start() {
        return landlord.post("/api/v1/cases", newCase("Testpersoon Een")).expect(201);
    }

    String newCase(String name) {
        return """
                {"protocolId": "%s", "kind": "TERMINATION_WARNING", "trigger": "REASON_FOR_NOTICE", "ground": "SHORTCOMING",
                 "counterpart": "0212.213.729", "shortcoming": "LASTING", "subjects": [{"role": "TENANT", "name": "%s"}]}""".formatted(protocol, name);
    }

    /** The first transfer of the case that started. */
    String transfer(Answer started) {
        return landlord.get("/api/v1/cases/" + started.text("/id") + "/transfers")
                .expect(200)
                .text("/transfers/0/id");
    }

    Answer inform(String transfer) {
        return landlord.put("/api/v1/transfers/" + transfer + "/notice", """
                {"outcome": "INFORMED", "informedOn": "%s", "means": "LETTER"}""".formatted(today));
    }

    Answer assess(String transfer) {
        return landlord.put("/api/v1/transfers/" + transfer + "/items", """
                {"items": [%s], "justification": "Nodig om de huurder te bereiken voor hulp.", "nextStep": "CONTINUE"}""".formatted(rows(transfer, "SEND", SECRET)));
    }

    /** The first allowed item as said, the others left out. */
    String rows(String transfer, String include, String value) {
        var rows = new ArrayList<String>();
        landlord.get("/api/v1/transfers/" + transfer).json().path("items").forEach(item -> {
            if (item.path("allowed").asBoolean()) {
                rows.add(
                        rows.isEmpty()
                                ? """
                        {"subject": 1, "item": "%s", "include": "%s", "value": "%s", "reason": "Nodig."}""".formatted(item.path("item").asString(), include, value)
                                : """
                        {"subject": 1, "item": "%s", "include": "LEAVE_OUT"}""".formatted(item.path("item").asString()));
            }
        });
        return String.join(",", rows);
    }

    Answer transmit(String transfer, String key) {
        return landlord.post("/api/v1/transfers/" + transfer + "/transmission", """
                {"outcome": "SEND", "recipient": "ocmw-maatschappelijk-werkers", "delivery": "PORTAL", "confirmed": true}""", key);
    }

    /** A transfer that only has to be sent. */
    String ready() {
        var transfer = transfer(start());
        inform(transfer).expect(200);
        assess(transfer).expect(200);
        return transfer;
    }

    String sent() {
        var transfer = ready();
        transmit(transfer, UUID.randomUUID().toString()).expect(200);
        return transfer;
    }
}
