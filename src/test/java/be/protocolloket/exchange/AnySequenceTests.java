package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskConflictException;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.tasklist.TaskTakenException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever does whatever in whichever order, past the forms too: nothing goes that the protocol in force refuses. */
@IntegrationTest
class AnySequenceTests {

    private static final AtomicInteger SENT = new AtomicInteger();
    private static final AtomicInteger REFUSED = new AtomicInteger();

    /** Written by hand from art. 3 of the protocol: what Woonsprong may tell of a candidate without arrears. */
    private static final Set<String> OF_A_CANDIDATE = Set.of(
            "B-ID-NAME", "B-ID-DOB", "B-ID-CTRLNO", "B-ID-INSZ", "B-CT-ADDR", "B-CT-TEL", "B-CT-MAIL", "B-LIFE-1");

    private static final Set<String> SENSITIVE = Set.of("B-ID-INSZ", "B-LIFE-1");
    private static final Map<String, String> USUALLY = Map.of(
            "userTask_acknowledgeReceipt", Dossiers.SUPPORTER,
            "userTask_decideException", "cranium-dpo",
            "userTask_adviseOnItems", "cranium-dpo",
            "userTask_readAgain", "cranium-dpo");
    private static final Map<String, List<String>> OUTCOMES = Map.of(
            "userTask_informSubject", List.of("INFORMED", "INFORMED", "INFORMED", "EXCEPTION", "ZOMAAR"),
            "userTask_transmitItems", List.of("SEND", "SEND", "SEND", "SEND", "BACK", "ZOMAAR"),
            "userTask_adviseOnItems", List.of("POSITIVE", "WITH_REMARKS", "NEGATIVE"),
            "userTask_acknowledgeReceipt", List.of("RECEIVED", "WRONG_PERSON", "NOT_NEEDED"));
    private static final List<String> WORKERS = List.of(
            Dossiers.LANDLORD, Dossiers.SUPPORTER, "cranium-dpo", "wvi-dpo", "woonhaven-dossier", "gistel-beheer");

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskCompletion completion;

    @Autowired
    Transfers transfers;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient jdbc;

    private boolean inForce = true;
    private String insz = "";

    @ParameterizedTest
    @ValueSource(longs = {7, 1807, 2008, 679})
    void nothingGoesThatTheProtocolRefuses(long seed) {
        var random = new Random(seed);
        var protocol = Dossiers.another(context);
        inForce = true;
        insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(protocol, insz), Dossiers.SUPPORTER);
        Map<String, Caller> callers = new HashMap<>();
        WORKERS.forEach(worker -> callers.put(worker, dossier.caller(worker)));
        int judged = 0;
        for (int step = 0; step < 120; step++) {
            if (random.nextInt(inForce ? 20 : 5) == 0) {
                force(protocol, !inForce);
            }
            var open = dossier.openElements();
            // What the oracle below knows by heart is the first direction; a sequence ends when the other begins.
            if (open.isEmpty() || !dossier.lastTransfer().discloser().equals(Dossiers.WOONSPRONG)) {
                break;
            }
            String element = open.get(random.nextInt(open.size()));
            String worker = random.nextInt(4) == 0
                    ? WORKERS.get(random.nextInt(WORKERS.size()))
                    : USUALLY.getOrDefault(element, Dossiers.LANDLORD);
            attempt(dossier, element, random, Objects.requireNonNull(callers.get(worker)));
            var sent = heard.transmissions(dossier.caseId);
            for (; judged < sent.size(); judged++) {
                judge(dossier, sent.get(judged));
            }
        }
        SENT.addAndGet(judged);
        REFUSED.addAndGet(heard.refusals(dossier.caseId).size());
    }

    @AfterAll
    static void someSequencesSent() {
        assertThat(SENT).as("transmissions judged").hasPositiveValue();
        assertThat(REFUSED).as("refusals made known").hasPositiveValue();
    }

    private void attempt(Dossiers dossier, String element, Random random, Caller caller) {
        try {
            if (random.nextInt(2) == 0) {
                var purposes = ReadingPurpose.values();
                transfers.read(dossier.lastTransfer().id(), purposes[random.nextInt(purposes.length)], caller);
            }
            completion.complete(dossier.tasks(element).get(0), answers(dossier, element, random), caller);
        } catch (TaskRefusedException
                | NotHereException
                | TaskTakenException
                | TaskEndedException
                | TaskConflictException refused) {
            assertThat(refused).isNotNull();
        } catch (be.protocolloket.vault.KeyDestroyedException returned) {
            assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.RETURNED);
        }
    }

    /** Answers to every question of every form at once, right and wrong ones. */
    private FormValues answers(Dossiers dossier, String element, Random random) {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", pick(random, OUTCOMES.getOrDefault(element, List.of("SEND"))));
        values.put("subjects", people(dossier, random));
        values.put("exceptionReason", "Geen adres bekend.");
        values.put("decision", pick(random, "GRANT", "DENY", "APPROVE", "APPROVE", "REJECT", "AGAIN"));
        values.put("motivation", "Omdat het zo is.");
        values.put("remark", "Kijk dit nog eens na.");
        values.put("text", "Advies over deze gegevens.");
        values.put("nextStep", pick(random, "CONTINUE", "CONTINUE", "CONTINUE", "CONSULT_DPO"));
        values.put("dpoQuestion", "Mag dit?");
        values.put("justification", random.nextInt(8) == 0 ? "" : "Nodig voor de begeleiding.");
        values.put("departure", random.nextBoolean() ? "" : "Zonder dit gaat het niet.");
        values.put(
                "recipient",
                pick(
                        random,
                        "ocmw-maatschappelijk-werkers",
                        "ocmw-maatschappelijk-werkers",
                        "woonsprong-personeel",
                        "buren"));
        values.put("delivery", pick(random, "PORTAL", "PORTAL", "ONE_TIME_LINK", "LETTER", "INTERFACE", "EMAIL"));
        values.put("large", random.nextInt(4) == 0);
        values.put("confirmed", random.nextInt(6) != 0);
        values.put("items", rows(dossier, random));
        return new FormValues(values);
    }

    private List<FormValues> people(Dossiers dossier, Random random) {
        return jdbc
                .sql("select id from case_subject where case_id = :case and left_at is null order by number")
                .param("case", dossier.caseId)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> new FormValues(Map.of(
                        "id",
                        (random.nextInt(200) == 0 ? UUID.randomUUID() : id).toString(),
                        "informed",
                        pick(random, "YES", "YES", "YES", "NO"),
                        "informedOn",
                        LocalDate.now(DatabaseClock.ZONE).minusDays(random.nextInt(200) - 5),
                        "means",
                        pick(random, "LETTER", "IN_PERSON", "IN_PERSON", "DUIF"))))
                .toList();
    }

    private List<FormValues> rows(Dossiers dossier, Random random) {
        List<FormValues> rows = new ArrayList<>();
        var ids = jdbc.sql("select id, code from transfer_item where transfer_id = :id order by position")
                .param("id", dossier.lastTransfer().id())
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        for (var item : ids) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", (random.nextInt(200) == 0 ? UUID.randomUUID() : item.getKey()).toString());
            row.put("include", pick(random, "SEND", "LEAVE_OUT", "LEAVE_OUT"));
            row.put("special", pick(random, "YES", "NO"));
            row.put(
                    "value",
                    item.getValue().equals("B-ID-INSZ")
                            ? pick(random, insz, insz, insz, "93051822361", "niets")
                            : "iets");
            row.put("reason", random.nextInt(10) == 0 ? "" : "Nodig.");
            rows.add(new FormValues(row));
        }
        return rows;
    }

    private void judge(Dossiers dossier, DataTransmitted sent) {
        assertThat(inForce).as("in force when it went").isTrue();
        assertThat(sent.discloser()).isEqualTo(Dossiers.WOONSPRONG);
        assertThat(OF_A_CANDIDATE).containsAll(sent.items());
        assertThat(sent.items()).isNotEmpty();
        if (sent.items().stream().anyMatch(SENSITIVE::contains)) {
            assertThat(sent.delivery()).isNotEqualTo(Delivery.LETTER);
        }
        var row = jdbc.sql("""
                select t.assessed_by, t.confirmed_by, t.recipient, t.sent_by,
                       (select count(*) from transfer_item i where i.transfer_id = t.id and i.include and i.special) as special,
                       (select count(*) from subject_notice n join case_subject s on s.id = n.subject_id
                         where s.case_id = t.case_id and n.body = t.discloser and n.state in ('INFORMED', 'EXEMPTED')) as noticed
                  from transfer t where t.id = :id""").param("id", sent.transferId()).query().singleRow();
        assertThat(row.get("recipient")).isEqualTo("ocmw-maatschappelijk-werkers");
        assertThat((Long) row.get("noticed")).isPositive();
        assertThat(row.get("sent_by"))
                .isEqualTo(dossier.caller(Dossiers.LANDLORD).personId());
        if ((Long) row.get("special") > 0) {
            assertThat(row.get("confirmed_by")).isNotNull().isNotEqualTo(row.get("assessed_by"));
        }
    }

    private void force(UUID protocol, boolean force) {
        inForce = force;
        PastTheGuards.write(
                context,
                guarded -> guarded.sql(
                                "update protocol set legal_effect = :effect, end_date = cast(:end as date) where id = :id")
                        .param("effect", force ? "IN_FORCE" : "ENDED")
                        .param("end", force ? null : LocalDate.now(DatabaseClock.ZONE))
                        .param("id", protocol)
                        .update());
    }

    private static String pick(Random random, String... all) {
        return pick(random, List.of(all));
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
