package be.protocolloket.retention;

import static be.protocolloket.retention.KeptStory.ELEGAST;
import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.KeptStory.WOONHAVEN;
import static be.protocolloket.retention.KeptStory.WOONSPRONG;
import static be.protocolloket.retention.model.ErasureProcess.APPROVAL_OVERDUE;
import static be.protocolloket.retention.model.ErasureProcess.APPROVAL_REMINDER_DUE;
import static be.protocolloket.retention.model.ErasureProcess.APPROVE_ERASURE;
import static be.protocolloket.retention.model.ErasureProcess.DATA_ERASED;
import static be.protocolloket.retention.model.ErasureProcess.DECIDE_RETENTION;
import static be.protocolloket.retention.model.ErasureProcess.DECISION_ESCALATED;
import static be.protocolloket.retention.model.ErasureProcess.DECISION_OVERDUE;
import static be.protocolloket.retention.model.ErasureProcess.DECISION_REMINDER_DUE;
import static be.protocolloket.retention.model.ErasureProcess.ERASE_DATA;
import static be.protocolloket.retention.model.ErasureProcess.ERASURE_ESCALATED;
import static be.protocolloket.retention.model.ErasureProcess.ERASURE_HELD;
import static be.protocolloket.retention.model.ErasureProcess.ERASURE_POSTPONED;
import static be.protocolloket.retention.model.ErasureProcess.KEEPERS_REMINDED;
import static be.protocolloket.retention.model.ErasureProcess.KEPT_LONGER;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSAL_OVERDUE;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSAL_REMINDER_DUE;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSE_ERASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.Colleagues;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.erasure.Receipts;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.model.ErasureProcess.Variables;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.LegalHold;
import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.tasklist.BarredTask;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way to the erasure of what was kept, and every way in which it is stopped. */
@IntegrationTest
class ErasureProcessTests {

    private static final String WHY = "Het doel is bereikt en niemand heeft het nog nodig.";

    @Autowired
    ApplicationContext context;

    @Autowired
    RetentionRun run;

    @Autowired
    KeptFiles files;

    @Autowired
    Receipts receipts;

    @Autowired
    LegalHolds holds;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    private LocalDate today;

    @BeforeEach
    void day() {
        today = clock.today();
    }

    @Test
    void successEndsTheKeepingAtOnceAndTwoPeopleErase() {
        var story = succeeded();
        assertThat(story.file(GISTEL).dueOn()).isEqualTo(today);
        assertThat(story.open()).as("nothing happens before the run").isEmpty();
        run.run();
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + GISTEL);
        var erasing = story.erasing(PROPOSE_ERASURE, GISTEL);
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(erasing).isEnded().hasPassedInOrder(PROPOSE_ERASURE, APPROVE_ERASURE, ERASE_DATA, DATA_ERASED);
        assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.ERASED);
        assertThat(story.written(GISTEL).state()).as("with what it received").isEqualTo(KeptState.ERASED);
        assertThat(story.written(WOONSPRONG).state())
                .as("not on the word of the other body")
                .isEqualTo(KeptState.WAITING);
        assertThat(story.open()).isEmpty();
        var caller = story.staff.caller("gistel-archief");
        assertThat(receipts.ofCase(story.caseId, caller))
                .extracting(
                        each -> each.contents().kind(), each -> each.contents().body())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(KeptKind.RECEIVED, GISTEL),
                        org.assertj.core.groups.Tuple.tuple(KeptKind.WRITTEN, GISTEL));
        var receipt = receipts.ofFile(story.file(GISTEL).id(), caller).orElseThrow();
        assertThat(receipt.contents().kinds())
                .extracting(ReceiptContents.ItemCount::code, ReceiptContents.ItemCount::count)
                .contains(org.assertj.core.groups.Tuple.tuple("B-ID-NAME", 2));
        assertThat(receipt.contents().bundles()).hasSize(1);
        assertThat(receipt.contents().rules())
                .extracting(ReceiptContents.Rule::ruleId)
                .containsExactlyInAnyOrder("ocmw-gegevens", "ocmw-bewijsstukken");
    }

    @Test
    void theTaskIsNotHandedToWhoProposed() {
        var story = succeeded();
        run.run();
        story.staff.complete("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE");
        var officer = story.staff.caller("wvi-dpo");
        var desk = context.getBean(TaskDesk.class);
        var task = desk.require(story.task(APPROVE_ERASURE, GISTEL), officer);
        var proposer = Staff.id("gistel-archief");
        assertThat(context.getBean(Colleagues.class).holding(task.groups())).containsKey(proposer);
        assertThat(desk.candidates(task, officer)).doesNotContainKey(proposer);
    }

    @Test
    void tenYearsAreWaitedForAndKeepRunningWhenTheProtocolIsOver() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME", "A-INCOME");
        story.anchored(AnchorEvent.LEASE_ENDED, today).closed(CaseOutcome.SUBLET_ENDED);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(today.plusYears(10).plusDays(1));
        run.run();
        assertThat(story.open()).isEmpty();
        var lastDay = KeptStory.proposal(context);
        lastDay.woonhavenReceives("A-ID-NAME");
        lastDay.anchored(AnchorEvent.CANDIDATE_FILE_STRUCK, today.minusYears(10))
                .closed(CaseOutcome.PROPOSAL_REJECTED);
        run.run();
        assertThat(lastDay.open())
                .as("the last day of the ten years counts whole")
                .isEmpty();
        var old = KeptStory.proposal(context);
        old.woonhavenReceives("A-ID-NAME");
        old.anchored(AnchorEvent.CANDIDATE_FILE_STRUCK, today.minusYears(10).minusDays(1))
                .closed(CaseOutcome.PROPOSAL_REJECTED);
        run.run();
        assertThat(old.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + WOONHAVEN);
    }

    @Test
    void anUnsuccessfulEndIsDecidedByAPersonWithReasons() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.SUPPORT_ENDED_OTHERWISE, today).closed(CaseOutcome.SUPPORT_ENDED_OTHERWISE);
        assertThat(story.file(GISTEL).dueOn()).isNull();
        run.run();
        assertThat(story.open()).containsExactly(DECIDE_RETENTION + " recordsmanager:" + GISTEL);
        var deciding = story.erasing(DECIDE_RETENTION, GISTEL);
        var until = today.plusMonths(3);
        assertThat(refusal(() -> decide(story, GISTEL, "gistel-archief", "UNTIL", today)))
                .containsExactly("rules[0].until: retention.problem.until", "rules[1].until: retention.problem.until");
        decide(story, GISTEL, "gistel-archief", "UNTIL", until);
        assertThat(deciding).isEnded().hasPassed(KEPT_LONGER).hasNotPassed(PROPOSE_ERASURE);
        assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.WAITING);
        assertThat(story.file(GISTEL).dueOn()).isEqualTo(until);
        run.run();
        assertThat(story.open()).as("kept until the day that was chosen").isEmpty();
        assertThat(files.obligations(story.file(GISTEL).id()))
                .allSatisfy(one -> assertThat(one.decidedBy()).isNotNull());
    }

    @Test
    void whatIsDecidedToGoNowIsProposedAtOnce() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        run.run();
        var deciding = story.erasing(DECIDE_RETENTION, GISTEL);
        decide(story, GISTEL, "gistel-archief", "NOW", null);
        assertThat(deciding).hasPassed(DECIDE_RETENTION).isWaitingAtExactly(PROPOSE_ERASURE);
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + GISTEL);
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.ERASED);
    }

    /** Whoever lets it lie is reminded at every step, and the officer hears of it; it is done all the same. */
    @Test
    void whatLiesTooLongAtEveryStepIsStillErased() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        run.run();
        var erasing = story.erasing(DECIDE_RETENTION, GISTEL);
        late(story, DECISION_REMINDER_DUE, DECISION_OVERDUE);
        decide(story, GISTEL, "gistel-archief", "NOW", null);
        late(story, PROPOSAL_REMINDER_DUE, PROPOSAL_OVERDUE);
        story.staff.complete("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE");
        late(story, APPROVAL_REMINDER_DUE, APPROVAL_OVERDUE);
        assertThat(story.notices("dpo:" + GISTEL)).contains("retention.notice.erasure-overdue");
        story.staff.complete("wvi-dpo", story.task(APPROVE_ERASURE, GISTEL), "decision", "APPROVE");
        assertThat(erasing).isEnded().hasPassed(KEEPERS_REMINDED, DECISION_ESCALATED, ERASURE_ESCALATED, DATA_ERASED);
        assertThat(story.open()).isEmpty();
    }

    private static void late(KeptStory story, String reminder, String overdue) {
        assertThat(story.fire(reminder)).isEqualTo(1);
        assertThat(story.fire(overdue)).isEqualTo(1);
    }

    @Test
    void ofAQualityAndAnEventOnTheSameDataTheLongestBinds() {
        var story = succeeded();
        story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.woonsprongHearsOfTheEnd();
        story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, today).closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        assertThat(story.file(GISTEL).dueOn()).isEqualTo(today);
        assertThat(story.file(WOONSPRONG).dueOn())
                .as("the quality has no day, and that the support succeeded is not told")
                .isNull();
        run.run();
        assertThat(story.open())
                .containsExactly(
                        DECIDE_RETENTION + " recordsmanager:" + WOONSPRONG,
                        PROPOSE_ERASURE + " recordsmanager:" + GISTEL);
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(story.written(GISTEL).state()).isEqualTo(KeptState.ERASED);
        assertThat(story.written(WOONSPRONG).state())
                .as("the other side still keeps")
                .isEqualTo(KeptState.WAITING);
        var start = story.staff.look("woonsprong-archief", story.task(DECIDE_RETENTION, WOONSPRONG));
        assertThat((List<?>) start.values().get("rules")).hasSize(2);
        story.staff.complete(
                "woonsprong-archief",
                story.task(DECIDE_RETENTION, WOONSPRONG),
                "rules[0].decision",
                "NOW",
                "rules[0].motivation",
                "Wij hebben ze niet meer nodig.",
                "rules[1].decision",
                "NOW",
                "rules[1].motivation",
                "De begeleiding is beëindigd.");
        story.erased(WOONSPRONG, "woonsprong-archief", "cranium-dpo");
        assertThat(story.written(WOONSPRONG).state()).isEqualTo(KeptState.ERASED);
    }

    @Test
    void ofTwoAnchorsAPersonChooses() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        var ended = today.minusYears(2);
        story.anchored(AnchorEvent.CANDIDATE_FILE_STRUCK, today.minusYears(11))
                .anchored(AnchorEvent.LEASE_ENDED, ended)
                .closed(CaseOutcome.SUBLET_ENDED);
        run.run();
        assertThat(story.open()).containsExactly(DECIDE_RETENTION + " recordsmanager:" + WOONHAVEN);
        decide(story, WOONHAVEN, "woonhaven-archief", "LEASE_ENDED", null);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(ended.plusYears(10).plusDays(1));
        assertThat(story.open()).isEmpty();
    }

    @Test
    void whoProposedDoesNotApprove() {
        var story = due();
        story.staff.complete("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE");
        var approve = story.task(APPROVE_ERASURE, GISTEL);
        var erasing = story.erasing(APPROVE_ERASURE, GISTEL);
        var barred = new BarredTask(context, approve);
        barred.bars(story.staff.caller("gistel-archief"));
        barred.waitsFor(story.staff.caller("wvi-dpo"));
        assertThat(refusal(() -> story.staff.complete("gistel-archief", approve, "decision", "APPROVE")))
                .containsExactly("form: retention.problem.four-eyes");
        assertThat(erasing).isWaitingAtExactly(APPROVE_ERASURE);
        assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.PROPOSED);
        story.staff.complete("wvi-dpo", approve, "decision", "RETURN", "reason", "Er loopt nog een klacht bij de VTC.");
        assertThat(erasing).isWaitingAtExactly(PROPOSE_ERASURE);
        assertThat(story.staff
                        .look("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL))
                        .values())
                .containsEntry("sentBack", "Er loopt nog een klacht bij de VTC.");
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(erasing).isEnded().hasPassed(DATA_ERASED);
    }

    @Test
    void onlyWhoAnswersForTheBodyMayErase() {
        var story = due();
        var task = story.task(PROPOSE_ERASURE, GISTEL);
        for (var other : List.of("woonsprong-archief", "gistel-maatschappelijkwerker", "wvi-dpo", "elegast-archief")) {
            assertThatThrownBy(() -> story.staff.complete(other, task, "outcome", "PROPOSE"))
                    .isInstanceOf(NotHereException.class);
        }
        var file = story.file(GISTEL).id();
        assertThatThrownBy(() -> files.require(file, story.staff.caller("woonsprong-archief")))
                .isInstanceOf(NotHereException.class);
        assertThat(files.require(file, story.staff.caller("wvi-dpo")).id()).isEqualTo(file);
    }

    @Test
    void aHoldStopsTheProposalTheApprovalAndTheLastStep() {
        var story = due();
        var file = story.file(GISTEL).id();
        var officer = story.staff.caller("wvi-dpo");
        holds.place(file, "Klacht bij de VTC over dit dossier.", today.plusMonths(1), officer);
        assertThat(refusal(() -> story.staff.complete(
                        "gistel-archief", story.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE")))
                .containsExactly("form: retention.problem.held");
        holds.lift(file, "De klacht is afgehandeld.", officer);
        story.staff.complete("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE");
        holds.place(file, "Er is beroep ingesteld.", today.plusMonths(1), officer);
        var approve = story.task(APPROVE_ERASURE, GISTEL);
        assertThat(refusal(() -> story.staff.complete("wvi-dpo", approve, "decision", "APPROVE")))
                .containsExactly("form: retention.problem.held");
        var erasing = story.erasing(APPROVE_ERASURE, GISTEL);
        complete(task(APPROVE_ERASURE, erasing), withVariables(Variables.ERASURE_APPROVED.name(), true));
        assertThat(erasing).isEnded().hasPassed(ERASURE_POSTPONED).hasNotPassed(DATA_ERASED);
        assertThat(story.file(GISTEL).state()).as("also in the last step").isEqualTo(KeptState.WAITING);
        assertThat(story.open()).isEmpty();
        run.run();
        assertThat(story.open()).as("not before the day of review").isEmpty();
        holds.lift(file, "Het beroep is ingetrokken.", officer);
        run.run();
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThatThrownBy(() -> holds.place(file, "Te laat hiervoor.", today.plusDays(9), officer))
                .isInstanceOf(RetentionRefusedException.class);
        assertThat(holds.of(file)).hasSize(2).noneMatch(LegalHold::stands);
    }

    @Test
    void whoeverHoldsInTheTaskComesBackOnTheDayOfReview() {
        var story = due();
        var erasing = story.erasing(PROPOSE_ERASURE, GISTEL);
        var review = today.plusDays(30);
        story.staff.complete(
                "gistel-archief",
                story.task(PROPOSE_ERASURE, GISTEL),
                "outcome",
                "HOLD",
                "reason",
                "Geding voor de vrederechter.",
                "reviewOn",
                review.toString());
        assertThat(erasing).isEnded().hasPassed(ERASURE_HELD).hasNotPassed(APPROVE_ERASURE);
        assertThat(story.open()).isEmpty();
        assertThat(story.file(GISTEL).held()).isTrue();
        assertThat(wake(story)).isEqualTo(review);
        jdbc.sql("update kept_file set wake_on = current_date - 1 where id = :id")
                .param("id", story.file(GISTEL).id())
                .update();
        jdbc.sql("update legal_hold set review_on = current_date where file_id = :id")
                .param("id", story.file(GISTEL).id())
                .update();
        run.run();
        assertThat(story.staff
                        .look("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL))
                        .noticeKeys())
                .containsExactly("retention.problem.held");
    }

    @Test
    void aCaseInWhichNothingWasSentGoesAWhileAfterItsEnd() {
        var story = KeptStory.support(context);
        story.closed(CaseOutcome.WITHDRAWN);
        assertThat(story.written(GISTEL).dueOn()).isEqualTo(today.plusMonths(6).plusDays(1));
        run.run();
        assertThat(story.open()).isEmpty();
        jdbc.sql("update kept_case set closed_on = closed_on - interval '7 months' where case_id = :id")
                .param("id", story.caseId)
                .update();
        jdbc.sql("update kept_file set wake_on = current_date where case_id = :id")
                .param("id", story.caseId)
                .update();
        run.run();
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(story.written(GISTEL).state()).isEqualTo(KeptState.ERASED);
        assertThat(story.written(WOONSPRONG).state()).as("asks its own people").isEqualTo(KeptState.DUE);
        story.erased(WOONSPRONG, "woonsprong-archief", "cranium-dpo");
        assertThat(story.written(WOONSPRONG).state()).isEqualTo(KeptState.ERASED);
    }

    @Test
    void whatWasSentBackIsKeptNoLonger() {
        var story = KeptStory.support(context);
        var transfer = story.gistelReceives("B-ID-NAME");
        story.returned(transfer).closed(CaseOutcome.WITHDRAWN);
        assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.RETURNED);
        assertThat(story.written(GISTEL).dueOn()).isEqualTo(today.plusMonths(6).plusDays(1));
        var again = KeptStory.support(context);
        again.returned(again.gistelReceives("B-ID-NAME"));
        again.gistelReceives("B-ID-NAME");
        assertThat(again.file(GISTEL).state()).isEqualTo(KeptState.WAITING);
        assertThat(files.transfers(again.file(GISTEL).id())).hasSize(1);
    }

    @Test
    void aRunningCaseKeepsWhatItHas() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, today.minusDays(3));
        run.run();
        assertThat(story.open()).isEmpty();
        assertThat(story.file(GISTEL).waitsForClosing(today)).isTrue();
        story.gistelReceives("B-CT-TEL");
        assertThat(files.obligations(story.file(GISTEL).id()))
                .as("several transfers join one rule")
                .hasSize(2);
    }

    @Test
    void aProtocolThatEndsLeavesTheObligationsAlive() {
        var story = KeptStory.support(context, today.minusDays(1), text -> text);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, today).closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        run.run();
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(story.file(GISTEL).state()).isEqualTo(KeptState.ERASED);
    }

    @Test
    void theEndOfTheProtocolIsAnAnchorThatTheRunRecords() {
        var end = today.minusDays(1);
        var story = KeptStory.support(
                context,
                end,
                text -> text.replace("          - SUPPORT_ENDED_SUCCESSFULLY", "          - PROTOCOL_ENDED"));
        story.gistelReceives("B-ID-NAME");
        story.closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        assertThat(story.file(GISTEL).dueOn()).isNull();
        run.run();
        assertThat(story.file(GISTEL).dueOn()).isEqualTo(end);
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + GISTEL);
    }

    @Test
    void aReceiptNeverChanges() {
        var story = due();
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        for (var change : List.of(
                "update erasure_receipt set body = ''", "delete from erasure_receipt", "truncate erasure_receipt")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(receipts.ofCase(story.caseId, story.staff.caller("elegast-archief")))
                .isEmpty();
        assertThat(ELEGAST).isNotEqualTo(GISTEL);
    }

    @Test
    void theEngineKnowsIdsAndDecisionsOnly() {
        var story = due();
        assertThat(jdbc.sql("""
                select distinct v.name_ from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_
                 where e.business_key_ = :case order by 1
                """)
                        .param("case", story.caseId.toString())
                        .query(String.class)
                        .list())
                .containsExactly("caseId", "decisionNeeded", "fileId", "protocolId", "receiverNumber");
    }

    private KeptStory succeeded() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME", "B-ID-NAME", "B-CT-TEL");
        return story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, today)
                .closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
    }

    private KeptStory due() {
        var story = succeeded();
        run.run();
        return story;
    }

    private LocalDate wake(KeptStory story) {
        return jdbc.sql("select wake_on from kept_file where id = :id")
                .param("id", story.file(GISTEL).id())
                .query(LocalDate.class)
                .single();
    }

    private static void decide(KeptStory story, EnterpriseNumber body, String by, String decision, LocalDate until) {
        var task = story.task(DECIDE_RETENTION, body);
        var rows = ((List<?>) story.staff.look(by, task).values().get("rules")).size();
        var answers = new java.util.ArrayList<String>();
        for (int i = 0; i < rows; i++) {
            answers.addAll(List.of("rules[" + i + "].decision", decision, "rules[" + i + "].motivation", WHY));
            if (until != null) {
                answers.addAll(List.of("rules[" + i + "].until", until.toString()));
            }
        }
        story.staff.complete(by, task, answers.toArray(String[]::new));
    }

    private static List<String> refusal(ThrowingCallable act) {
        return catchThrowableOfType(TaskRefusedException.class, act).problems().stream()
                .map(FieldProblem::toString)
                .map(text -> text.replace("[]", ""))
                .toList();
    }
}
