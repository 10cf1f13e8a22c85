package be.protocolloket.mandates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.mandates.model.RoleApprovalProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.proposal.ProposalKind;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.software.NewApiToken;
import be.protocolloket.tasklist.TaskConflictException;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.engine.ProcessRuns;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class RoleApprovalProcessTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixture fixture;

    @Autowired
    MockMvc mvc;

    @Autowired
    RoleProposing proposing;

    @Autowired
    ProposalReading reading;

    @Autowired
    TaskDesk desk;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    FourEyes eyes;
    EnterpriseNumber body;
    UUID admin;
    UUID second;
    UUID director;
    UUID worker;

    @BeforeEach
    void aBodyWithTwoAdministratorsAndADirector() {
        eyes = new FourEyes(context);
        body = fixture.body();
        admin = fixture.person("Xandra Admin");
        fixture.mandate(admin, body, Role.BODY_ADMINISTRATOR);
        second = fixture.person("Wout Tweede");
        fixture.mandate(second, body, Role.BODY_ADMINISTRATOR);
        director = fixture.person("Yves Directeur");
        fixture.mandate(director, body, Role.SIGNATORY);
        worker = fixture.person("Bea Dossier");
    }

    @Test
    void whatOneProposesAndAnotherApprovesCountsAtOnceAndSaysWhoDidIt() {
        var proposal = propose(worker, Role.CASE_WORKER);
        assertThat(groups(worker)).isEmpty();
        assertThat(eyes.open(body)).containsExactly(proposal);
        assertThat(jdbc.sql("select group_id from open_task where protocol_id = :id order by group_id")
                        .param("id", proposal)
                        .query(String.class)
                        .list())
                .containsExactly("bodyadministrator:" + body, "signatory:" + body);
        assertThat(jdbc.sql(
                                "select name_ || coalesce(text_, '') from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_"
                                        + " where e.business_key_ = :id")
                        .param("id", proposal.toString())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("subjectId" + proposal, "bodyNumber" + body);
        eyes.approve(director, proposal);
        assertThat(groups(worker)).containsExactly("caseworker:" + body);
        assertThat(eyes.state(proposal)).isEqualTo("APPROVED");
        assertThat(ProcessRuns.root(proposal)).isNull();
        assertThat(reading.approvals(body, false).values()).singleElement().satisfies(approval -> {
            assertThat(approval.proposer()).isEqualTo("Xandra Admin");
            assertThat(approval.approver()).isEqualTo("Yves Directeur");
            assertThat(approval.on()).isEqualTo(clock.today());
        });
        assertThat(jdbc.sql(
                                "select kind, actor::text, details ->> 'proposedBy' as proposer from ledger_entry where chain = :chain order by number")
                        .param("chain", "body:" + body)
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .list())
                .containsExactly("ROLE_PROPOSED " + admin + " null", "MANDATE_GIVEN " + director + " " + admin);
    }

    @Test
    void theTaskIsCalledAfterWhatIsProposed() throws Exception {
        var mandate = propose(worker, Role.PUBLISHER);
        eyes.approve(director, mandate);
        var given = jdbc.sql("select result_id from role_proposal where id = :id")
                .param("id", mandate)
                .query(UUID.class)
                .single();
        var end = eyes.task(proposing.end(
                fixture.caller(admin, clock.today()), body, given, clock.today().plusDays(3)));
        for (var address : List.of("/tasks?list=groups", "/tasks/" + end)) {
            assertThat(mvc.perform(get(address).with(DemoLogin.as(director)))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(UTF_8))
                    .as(address)
                    .contains("Einde van een mandaat goedkeuren")
                    .doesNotContain(">Mandaat goedkeuren<");
        }
    }

    @Test
    void everyKindOfProposalHasItsName() {
        for (var language : List.of("nl", "en")) {
            assertThat(Stream.of(ProposalKind.values())
                            .map(kind -> context.getMessage(
                                    EnumNames.key("mandates.task", kind), null, Locale.forLanguageTag(language))))
                    .doesNotHaveDuplicates();
        }
    }

    /** In whole sentences, as it would be if it were approved now: who, as what, from when, for whom, and what comes with it. */
    @Test
    void whoApprovesReadsWhatTheApprovalDoes() throws Exception {
        var today = clock.today();
        for (var role : Role.values()) {
            if (role != Role.DPO) {
                assertThat(asked(propose(fixture.person("Bea Dossier"), role)))
                        .as("%s", role)
                        .contains("Wat u goedkeurt", "Bea Dossier mag vanaf uw goedkeuring handelen als")
                        .doesNotContain("Nieuw account", "vraagt dit voor zichzelf");
            }
        }
        var proposer = fixture.caller(admin, today);
        var friend = fixture.person("Els Collega");
        fixture.mandate(friend, body, Role.BODY_ADMINISTRATOR, today, today.plusDays(3));
        var later = proposing.mandate(
                fixture.caller(friend, today),
                body,
                new NewMandate(
                        Fixture.username(friend), "", "", Role.CASE_WORKER, "", today.plusDays(4), today.plusDays(9)));
        assertThat(asked(later))
                .contains(
                        "Els Collega mag vanaf %s en tot en met %s handelen als dossierbeheerder"
                                .formatted(day(today.plusDays(4)), day(today.plusDays(9))),
                        "beslist welke naar een andere instantie gaan",
                        "Els Collega vraagt dit voor zichzelf.");
        proposing.token(proposer, body, new NewApiToken("Verhuursysteem", today.plusDays(30)));
        var token = jdbc.sql("select id from role_proposal where body = :body and kind = 'TOKEN'")
                .param("body", body.digits())
                .query(UUID.class)
                .single();
        assertThat(asked(token))
                .contains(
                        "De software ‘Verhuursysteem’ mag vanaf uw goedkeuring en tot en met "
                                + day(today.plusDays(30)),
                        "De software handelt als dossierbeheerder van",
                        "Ze ondertekent niets")
                .doesNotContain("Nieuw account");
        jdbc.sql("update role_proposal set valid_from = :from, valid_until = :until where id = :id")
                .param("from", today.minusDays(9))
                .param("until", today.minusDays(1))
                .param("id", later)
                .update();
        assertThat(asked(later))
                .contains("De laatste dag van dit voorstel is al voorbij")
                .doesNotContain("Wat u goedkeurt");
    }

    /** What the director finds with the question. */
    private String asked(UUID proposal) throws Exception {
        return mvc.perform(get("/tasks/" + eyes.task(proposal)).with(DemoLogin.as(director)))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/M/uuuu").format(day);
    }

    @Test
    void theTaskIsHandedToNobodyWhomTheFormWouldRefuse() {
        var task = eyes.task(propose(worker, Role.PUBLISHER));
        var caller = fixture.caller(director, clock.today());
        assertThat(desk.candidates(desk.require(task, caller), caller))
                .containsKey(second)
                .doesNotContainKey(admin);
        assertThatThrownBy(() -> desk.handOver(task, admin, "Bekijk dit even.", caller))
                .isInstanceOf(NotHereException.class);
        desk.handOver(task, second, "Bekijk dit even.", caller);
    }

    @Test
    void aRejectionTellsWhyAndChangesNothing() {
        var proposal = propose(worker, Role.PUBLISHER);
        var task = eyes.task(proposal);
        assertThatThrownBy(() -> eyes.decide(director, proposal, task, new String[] {"decision", "REJECT"}))
                .isInstanceOf(TaskRefusedException.class);
        eyes.reject(director, proposal, "Het college besliste dit niet.");
        assertThat(groups(worker)).isEmpty();
        assertThat(reading.recent(body)).singleElement().satisfies(view -> {
            assertThat(view.reason()).isEqualTo("Het college besliste dit niet.");
            assertThat(view.decider()).isEqualTo("Yves Directeur");
        });
        assertThat(Staff.of(context, proposal).notices("bodyadministrator:" + body))
                .containsExactly("mandates.notice.rejected");
        assertThatThrownBy(() -> eyes.decide(second, proposal, task, new String[] {"decision", "APPROVE"}))
                .isInstanceOf(TaskEndedException.class);
    }

    @Test
    void whoWaitsTooLongIsRemindedAndThenTheProposalExpires() {
        var proposal = propose(worker, Role.PUBLISHER);
        assertThat(ProcessRuns.fire(proposal, RoleApprovalProcess.APPROVAL_REMINDER_DUE))
                .isOne();
        assertThat(Staff.of(context, proposal).notices("signatory:" + body))
                .containsExactly("mandates.notice.reminder");
        assertThat(ProcessRuns.fire(proposal, RoleApprovalProcess.APPROVAL_OVERDUE))
                .isOne();
        assertThat(eyes.state(proposal)).isEqualTo("EXPIRED");
        assertThat(ProcessRuns.root(proposal)).isNull();
        assertThat(groups(worker)).isEmpty();
        assertThat(Staff.of(context, proposal).notices("bodyadministrator:" + body))
                .containsExactly("mandates.notice.reminder", "mandates.notice.expired");
    }

    @Test
    void onlyTheProposerTakesItBackAndThenItIsGoneForAll() {
        var proposal = propose(worker, Role.PUBLISHER);
        var task = eyes.task(proposal);
        assertThatThrownBy(() -> proposing.withdraw(fixture.caller(second, clock.today()), body, proposal))
                .isInstanceOf(NotHereException.class);
        proposing.withdraw(fixture.caller(admin, clock.today()), body, proposal);
        assertThat(eyes.state(proposal)).isEqualTo("WITHDRAWN");
        assertThat(ProcessRuns.root(proposal)).isNull();
        assertThatThrownBy(() -> eyes.decide(director, proposal, task, new String[] {"decision", "APPROVE"}))
                .isInstanceOf(TaskEndedException.class);
        assertThatThrownBy(() -> proposing.withdraw(fixture.caller(admin, clock.today()), body, proposal))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(groups(worker)).isEmpty();
    }

    @RepeatedTest(3)
    void ofTwoWhoApproveAtOnceOneSucceeds() throws Exception {
        var proposal = propose(worker, Role.PUBLISHER);
        var task = eyes.task(proposal);
        var failures = atOnce(
                () -> eyes.decide(second, proposal, task, new String[] {"decision", "APPROVE"}),
                () -> eyes.decide(director, proposal, task, new String[] {"decision", "APPROVE"}));
        assertThat(failures).hasSize(1).allSatisfy(RoleApprovalProcessTests::lost);
        assertThat(groups(worker)).containsExactly("publisher:" + body);
        assertThat(count("mandate", "person_id = '" + worker + "'")).isOne();
    }

    @RepeatedTest(3)
    void aProposalIsWithdrawnOrApprovedAndNeverBoth() throws Exception {
        var proposal = propose(worker, Role.PUBLISHER);
        var task = eyes.task(proposal);
        var proposer = fixture.caller(admin, clock.today());
        var failures = atOnce(
                () -> proposing.withdraw(proposer, body, proposal),
                () -> eyes.decide(director, proposal, task, new String[] {"decision", "APPROVE"}));
        assertThat(failures).hasSize(1).allSatisfy(RoleApprovalProcessTests::lost);
        var approved = eyes.state(proposal).equals("APPROVED");
        assertThat(groups(worker)).hasSize(approved ? 1 : 0);
        assertThat(ProcessRuns.root(proposal)).isNull();
    }

    @RepeatedTest(3)
    void twoApprovalsThatTogetherMakeAConflictDoNotBothPass() throws Exception {
        var signing = propose(worker, Role.SIGNATORY);
        var administering = propose(worker, Role.BODY_ADMINISTRATOR);
        var failures = atOnce(() -> eyes.approve(second, signing), () -> eyes.approve(director, administering));
        assertThat(failures).hasSize(1);
        assertThat(count("mandate", "person_id = '" + worker + "'")).isOne();
    }

    private static void lost(Throwable failure) {
        assertThat(failure)
                .isInstanceOfAny(
                        TaskEndedException.class, TaskConflictException.class, ConcurrencyFailureException.class);
    }

    private UUID propose(UUID person, Role role) {
        var function = role == Role.SIGNATORY ? "voorzitter" : "";
        return proposing.mandate(
                fixture.caller(admin, clock.today()),
                body,
                new NewMandate(Fixture.username(person), "", "", role, function, clock.today(), null));
    }

    private Iterable<String> groups(UUID person) {
        return fixture.caller(person, clock.today()).groupIds();
    }

    private int count(String table, String where) {
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .query(Integer.class)
                .single();
    }

    private static List<Throwable> atOnce(ThrowingCallable one, ThrowingCallable other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Throwable>> running = new ArrayList<>();
            for (var call : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return catchThrowable(call);
                }));
            }
            List<Throwable> failures = new ArrayList<>();
            for (var each : running) {
                var failure = each.get();
                if (failure != null) {
                    failures.add(failure);
                }
            }
            return failures;
        } finally {
            threads.shutdown();
        }
    }
}
