package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.LostConnection;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.verification.ChainReport;
import be.protocolloket.accountability.verification.LedgerVerifier;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The database goes away in the middle of a step: nothing is done by half or twice, people hear so, and the same step works afterwards. */
@IntegrationTest
class DatabaseLostTests {

    private static final String LOST = "De databank viel even weg";
    private static final String NAME = "Karima Ouali";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"insert on act_ru_task", "insert on ledger_entry", "commit of update on transfer"})
    void dataAreSentCompletelyOrNotAtAll(String moment) throws Exception {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", NAME));
        String task = dossier.task("userTask_transmitItems");
        String[] answers = dossier.sending(Dossiers.LANDLORD);
        lost(moment, Dossiers.LANDLORD, task, answers);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        assertThat(told(dossier, "DATA_TRANSMITTED")).isZero();
        assertThat(kept(dossier)).isZero();
        assertThat(dossier.openElements()).containsExactly("userTask_transmitItems");
        assertThat(draft(task)).as("what was typed is still there").isEqualTo(1);
        done(Dossiers.LANDLORD, task, answers);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.SENT);
        assertThat(told(dossier, "DATA_TRANSMITTED")).isEqualTo(1);
        assertThat(kept(dossier)).isEqualTo(1);
        assertThat(dossier.openElements()).containsExactly("userTask_acknowledgeReceipt");
        assertThat(chains().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert on recorded_anchor", "commit of update on transfer"})
    void aReceiptIsRecordedCompletelyOrNotAtAll(String moment) throws Exception {
        var dossier = sent();
        dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE);
        String task = dossier.task("userTask_acknowledgeReceipt");
        lost(moment, Dossiers.SUPPORTER, task, "outcome", "RECEIVED");
        assertThat(dossier.transfers())
                .extracting(TransferView::state)
                .as("and what follows was not begun")
                .containsExactly(TransferState.SENT);
        assertThat(told(dossier, "TRANSFER_ACKNOWLEDGED")).isZero();
        assertThat(dossier.openElements()).containsExactly("userTask_acknowledgeReceipt");
        done(Dossiers.SUPPORTER, task, "outcome", "RECEIVED");
        assertThat(dossier.transfers())
                .extracting(TransferView::state)
                .containsExactly(TransferState.RECEIVED, TransferState.PREPARING);
        assertThat(told(dossier, "TRANSFER_ACKNOWLEDGED")).isEqualTo(1);
        assertThat(chains().whole()).isTrue();
    }

    @Test
    void dataThatAreGivenBackAreGoneCompletelyOrNotAtAll() throws Exception {
        var dossier = sent();
        String task = dossier.task("userTask_acknowledgeReceipt");
        lost("insert on ledger_entry", Dossiers.SUPPORTER, task, "outcome", "WRONG_PERSON");
        assertThat(dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE).values())
                .extracting(TransferContents.OpenedValue::value)
                .containsExactly(NAME);
        done(Dossiers.SUPPORTER, task, "outcome", "WRONG_PERSON");
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.RETURNED);
        assertThat(told(dossier, "TRANSFER_RETURNED")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insert on act_ru_execution", "insert on ledger_entry", "commit of insert on exchange_case"})
    void aCaseStartsCompletelyOrNotAtAll(String moment) throws Exception {
        UUID protocol = Dossiers.inForce(context);
        String insz = Dossiers.insz();
        long before = keptWithoutCase();
        try (var lost = LostConnection.at(jdbc, moment)) {
            var answer = start(protocol, insz);
            assertThat(lost.happened()).isTrue();
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString())
                    .contains(LOST, NAME)
                    .as("the form comes back with what was typed")
                    .contains(insz);
        }
        assertThat(about(insz)).isEmpty();
        assertThat(keptWithoutCase()).isEqualTo(before);
        assertThat(start(protocol, insz).getStatus()).isEqualTo(302);
        assertThat(about(insz)).hasSize(1);
        UUID started = about(insz).get(0);
        assertThat(new LedgerOf(context, started).entries(Dossiers.GISTEL, EntryKind.CASE_OPENED))
                .hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from open_task where case_id = :case and element_id = 'userTask_informSubject'")
                        .param("case", started)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(chains().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update on compartment_key", "commit of update on kept_file"})
    void dataAreErasedCompletelyOrNotAtAll(String moment) throws Exception {
        var dossier = sent().acknowledge(Dossiers.SUPPORTER);
        var sent = dossier.transfers().get(0);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        context.getBean(CaseClosing.class).close(dossier.caseId, CaseOutcome.SUPPORT_NOT_NEEDED));
        context.getBean(RetentionRun.class).run();
        String why = "Niemand heeft het nog nodig.";
        dossier.completeTask(
                "gistel-archief",
                task(dossier, "userTask_decideRetention"),
                "rules[0].decision",
                "NOW",
                "rules[0].motivation",
                why,
                "rules[1].decision",
                "NOW",
                "rules[1].motivation",
                why);
        dossier.completeTask("gistel-archief", task(dossier, "userTask_proposeErasure"), "outcome", "PROPOSE");
        String approve = task(dossier, "userTask_approveErasure");
        lost(moment, "wvi-dpo", approve, "decision", "APPROVE");
        assertThat(dossier.read(Dossiers.SUPPORTER, sent, ReadingPurpose.FOLLOW_UP)
                        .values())
                .as("nothing is gone, and its key neither")
                .extracting(TransferContents.OpenedValue::value)
                .containsExactly(NAME);
        assertThat(receipts(dossier)).isZero();
        assertThat(told(dossier, "DATA_ERASED")).isZero();
        done("wvi-dpo", approve, "decision", "APPROVE");
        assertThat(receipts(dossier)).isPositive().isEqualTo(told(dossier, "DATA_ERASED"));
        assertThat(jdbc.sql("select count(sealed_value) from transfer_item where transfer_id = :id")
                        .param("id", sent.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(chains().whole()).isTrue();
    }

    private Dossiers sent() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        return dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", NAME)).transmit(Dossiers.LANDLORD);
    }

    /** Posts the answers while the connection is lost at this moment. */
    private void lost(String moment, String username, String task, String... answers) throws Exception {
        try (var lost = LostConnection.at(jdbc, moment)) {
            var answer = confirm(username, task, answers);
            assertThat(lost.happened()).as(moment).isTrue();
            assertThat(answer.getStatus()).as(moment).isEqualTo(503);
            assertThat(answer.getContentAsString())
                    .contains(LOST)
                    .doesNotContain(
                            "??",
                            "Exception",
                            "SQL",
                            DemoLogin.personId(username).toString());
            assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        }
    }

    private void done(String username, String task, String... answers) throws Exception {
        var answer = confirm(username, task, answers);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/tasks");
    }

    private MockHttpServletResponse confirm(String username, String task, String... answers) throws Exception {
        var request = post("/tasks/" + task).param("_action", "confirm");
        for (int i = 0; i < answers.length; i += 2) {
            request.param(answers[i], answers[i + 1]);
        }
        return perform(username, request);
    }

    private MockHttpServletResponse start(UUID protocol, String insz) throws Exception {
        return perform(
                Dossiers.SUPPORTER,
                post("/cases/new/" + protocol + "/" + Dossiers.GISTEL + "/subjects")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("trigger", "ALLOCATION_UNDER_SUPPORT")
                        .param("ground", "ACCELERATED_ALLOCATION")
                        .param("counterpart", Dossiers.WOONSPRONG.digits())
                        .param("subjects[0].role", "CANDIDATE_TENANT")
                        .param("subjects[0].name", NAME)
                        .param("subjects[0].insz", insz));
    }

    private MockHttpServletResponse perform(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(DemoLogin.as(username)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String task(Dossiers dossier, String element) {
        return jdbc.sql("""
                select distinct o.task_id from open_task o where o.case_id = :case and o.element_id = :element
                   and o.group_id like '%:' || :body""")
                .param("case", dossier.caseId)
                .param("element", element)
                .param("body", Dossiers.GISTEL.digits())
                .query(String.class)
                .single();
    }

    private List<UUID> about(String insz) {
        var hash = context.getBean(PersonLookup.class).hash(new Insz(insz));
        return context.getBean(SubjectSearch.class).casesAbout(hash, List.of(Dossiers.GISTEL, Dossiers.WOONSPRONG));
    }

    private ChainReport chains() {
        return context.getBean(LedgerVerifier.class).check(Dossiers.caller(context, "wvi-dpo"));
    }

    private long told(Dossiers dossier, String kind) {
        return count("select count(*) from ledger_entry where case_id = :case and kind = '" + kind + "'", dossier);
    }

    private long kept(Dossiers dossier) {
        return count(
                "select count(*) from kept_transfer join kept_file f on f.id = file_id where f.case_id = :case",
                dossier);
    }

    private long receipts(Dossiers dossier) {
        return count("select count(*) from erasure_receipt where case_id = :case", dossier);
    }

    private long keptWithoutCase() {
        return jdbc.sql(
                        "select count(*) from kept_case c where not exists (select 1 from exchange_case where id = c.case_id)")
                .query(Long.class)
                .single();
    }

    private long count(String sql, Dossiers dossier) {
        return jdbc.sql(sql).param("case", dossier.caseId).query(Long.class).single();
    }

    private long draft(String task) {
        return jdbc.sql("select count(*) from form_draft where task_id = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }
}
