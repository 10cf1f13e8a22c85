package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.correction.RightPerson;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** One test for each way in which a support agreement comes about, runs and ends. */
@IntegrationTest
class SupportAgreementProcessTests {

    private static final String AFTER_SUPPORT = "exchange.page.lease-after-support";

    private static final String WHY = "Zonder begeleiding lukt het wonen niet.";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void duringTheLeaseNobodyConsultsAndTheSupporterDraftsAtOnce() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.waitsAt(SupportAgreementProcess.DRAFT_AGREEMENT, "caseworker:" + GISTEL);
        assertThat(story.process).hasNotPassed(SupportAgreementProcess.GIVE_VIEW);
        running(story, story.today().plusMonths(6));
        story.waitsAt(SupportAgreementProcess.FOLLOW_SUPPORT, "caseworker:" + GISTEL);
    }

    @Test
    void forACandidateBothBodiesRecordTheirViewAndTheLandlordDecides() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.transfer(GISTEL, WOONSPRONG).arrives();
        assertThat(story.open())
                .containsExactly(
                        SupportAgreementProcess.GIVE_VIEW + " caseworker:" + GISTEL,
                        SupportAgreementProcess.GIVE_VIEW + " caseworker:" + WOONSPRONG);
        story.does(GISTEL, SupportAgreementProcess.GIVE_VIEW, "view", "NEEDED", "note", "Wij kennen hem al lang.");
        assertThat(story.open()).containsExactly(SupportAgreementProcess.GIVE_VIEW + " caseworker:" + WOONSPRONG);
        assertThat(story.process).task(SupportAgreementProcess.GIVE_VIEW).hasCandidateGroup("caseworker:" + WOONSPRONG);
        story.does(WOONSPRONG, SupportAgreementProcess.GIVE_VIEW, "view", "NO_VIEW");
        story.waitsAt(SupportAgreementProcess.DECIDE_NECESSITY, "caseworker:" + WOONSPRONG);
        assertThat(story.notes(GISTEL)).contains("view: Begeleiding is nodig.\nWij kennen hem al lang.");
        assertThat(story.notes(WOONSPRONG)).noneMatch(note -> note.contains("lang"));
        story.does(WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY, "decision", "NECESSARY", "motivation", WHY);
        story.waitsAt(SupportAgreementProcess.DRAFT_AGREEMENT, "caseworker:" + GISTEL);
    }

    @Test
    void whereTheAgreementIsPartOfTheTenantsObligationsALandlordCanWarnAfterItsEnd() throws Exception {
        var story = GistelProtocol.support(
                context,
                "EX_TENANT_SHORTCOMING",
                "ALLOCATION_UNDER_SUPPORT",
                GistelProtocol.subject(SubjectRole.FORMER_TENANT));
        necessary(story, List.of("exchange.notice.refusal-exception"));
        running(story, story.today().plusMonths(2));
        end(story, "OTHERWISE");
        assertThat(panels(story, WOONSPRONG)).doesNotContain(AFTER_SUPPORT);
        story.transfer(GISTEL, WOONSPRONG).arrives();
        assertThat(panels(story, WOONSPRONG)).contains(AFTER_SUPPORT);
        assertThat(panels(story, GISTEL)).doesNotContain(AFTER_SUPPORT);
        String page = mvc.perform(get("/cases/" + story.id).with(DemoLogin.as(Staff.id(CaseStory.worker(WOONSPRONG)))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Na de begeleiding", "deel van de huurdersverplichtingen")
                .contains("/cases/new/" + story.view().protocolId() + "/" + WOONSPRONG
                        + "/subjects?kind=TERMINATION_WARNING");
    }

    @Test
    void otherAgreementsArePartOfNoLease() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        necessary(story, List.of());
        running(story, story.today().plusMonths(2));
        end(story, "OTHERWISE");
        story.transfer(GISTEL, WOONSPRONG).arrives();
        assertThat(panels(story, WOONSPRONG)).doesNotContain(AFTER_SUPPORT);
    }

    private static void necessary(CaseStory story, List<String> notices) {
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.transfer(GISTEL, WOONSPRONG).arrives();
        story.does(GISTEL, SupportAgreementProcess.GIVE_VIEW, "view", "NEEDED");
        story.does(WOONSPRONG, SupportAgreementProcess.GIVE_VIEW, "view", "NEEDED");
        assertThat(story.look(WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY)
                        .noticeKeys())
                .isEqualTo(notices);
        story.does(WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY, "decision", "NECESSARY", "motivation", WHY);
    }

    private List<String> panels(CaseStory story, String body) {
        var caller = Dossiers.caller(context, CaseStory.worker(body));
        return context.getBeanProvider(CasePanel.class).stream()
                .flatMap(panel -> panel.show(story.view(), caller).stream())
                .map(PanelView::titleKey)
                .toList();
    }

    @Test
    void supportThatIsNotNecessaryEndsTheCase() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.transfer(GISTEL, WOONSPRONG).arrives();
        story.does(GISTEL, SupportAgreementProcess.GIVE_VIEW, "view", "NOT_NEEDED");
        story.does(WOONSPRONG, SupportAgreementProcess.GIVE_VIEW, "view", "NOT_NEEDED");
        story.does(
                WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY, "decision", "NOT_NECESSARY", "motivation", WHY);
        closed(story, CaseOutcome.SUPPORT_NOT_NEEDED);
        assertThat(story.process).hasNotPassed(SupportAgreementProcess.DRAFT_AGREEMENT);
        assertThat(story.anchors()).isEmpty();
    }

    @Test
    void anAgreementThatNobodySignsEndsTheCase() {
        var story = drafted(each -> each.today().plusYears(1));
        story.does(GISTEL, SupportAgreementProcess.RECORD_AGREEMENT, "outcome", "NOT_SIGNED");
        closed(story, CaseOutcome.AGREEMENT_NOT_SIGNED);
        assertThat(story.process).hasNotPassed(SupportAgreementProcess.FOLLOW_SUPPORT);
    }

    @Test
    void aRequestThatTheLandlordStopsWithdrawsTheCase() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).stopped();
        closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void aRequestWithoutDataGoesOnBecauseTheSupporterMayKnowThem() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed("NOTHING");
        story.waitsAt(SupportAgreementProcess.DRAFT_AGREEMENT, "caseworker:" + GISTEL);
    }

    @Test
    void acceleratedAllocationIsExtendedOnceAndEndsWithFeedback() {
        var story = GistelProtocol.allocation(context, "ACCELERATED_ALLOCATION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.transfer(GISTEL, WOONSPRONG).arrives();
        story.does(GISTEL, SupportAgreementProcess.GIVE_VIEW, "view", "NEEDED");
        story.does(WOONSPRONG, SupportAgreementProcess.GIVE_VIEW, "view", "NEEDED");
        story.does(WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY, "decision", "NECESSARY", "motivation", WHY);
        running(story, story.today().plusMonths(2));
        assertThat(results(story)).containsExactly("SUCCESSFUL", "OTHERWISE", "EXTEND");
        String before = due(story);
        assertThat(refusal(() -> extend(story, story.today().plusMonths(2))))
                .containsExactly("newEndsOn exchange.problem.end-before-start");
        extend(story, story.today().plusMonths(8));
        story.waitsAt(SupportAgreementProcess.FOLLOW_SUPPORT, "caseworker:" + GISTEL);
        assertThat(due(story)).isGreaterThan(before);
        end(story, "SUCCESSFUL");
        assertThat(story.process).isWaitingAtExactly(SupportAgreementProcess.SEND_FEEDBACK);
        story.transfer(GISTEL, WOONSPRONG).arrives();
        closed(story, CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        assertThat(story.anchors()).containsExactly("SUPPORT_ENDED_SUCCESSFULLY " + story.today() + " " + GISTEL);
        assertThat(story.lastTransfer().purpose()).isEqualTo(TransferPurpose.FEEDBACK);
    }

    @Test
    void aGroundWithoutExtensionOffersNone() {
        var story = drafted(each -> each.today().plusMonths(3));
        signed(story);
        assertThat(results(story)).containsExactly("SUCCESSFUL", "OTHERWISE");
        assertThat(refusal(() -> extend(story, story.today().plusYears(1)))).isNotEmpty();
        story.waitsAt(SupportAgreementProcess.FOLLOW_SUPPORT, "caseworker:" + GISTEL);
    }

    @Test
    void theEndingIsToldWithinOneTermForAllStepsTogether() {
        var story = drafted(each -> each.today().plusMonths(3));
        signed(story);
        end(story, "SUCCESSFUL");
        assertThat(terms(story)).containsOnly("T-FEEDBACK-END");
        String told = dueOf(story, PrepareAndTransmitProcess.INFORM_SUBJECT);
        var feedback = story.transfer(GISTEL, WOONSPRONG).informed();
        assertThat(dueOf(story, PrepareAndTransmitProcess.ASSESS_ITEMS)).isEqualTo(told);
        feedback.assessed();
        assertThat(dueOf(story, PrepareAndTransmitProcess.TRANSMIT_ITEMS)).isEqualTo(told);
        assertThat(terms(story)).containsOnly("T-FEEDBACK-END");
        var other = GistelProtocol.duringLease(context);
        assertThat(terms(other)).containsOnly("T-INFORM");
    }

    @Test
    void anEndingThatMustBeToldAgainGetsNoNewTerm() {
        var story = drafted(each -> each.today().plusMonths(3));
        signed(story);
        end(story, "SUCCESSFUL");
        String told = dueOf(story, PrepareAndTransmitProcess.INFORM_SUBJECT);
        story.transfer(GISTEL, WOONSPRONG)
                .informed()
                .assessed()
                .readAgain()
                .sent()
                .acknowledged("WRONG_PERSON");
        begunEarlier(story, Duration.ofDays(14));
        RightPerson.corrected(context, story.id, story.staff().caller(CaseStory.worker(WOONSPRONG)));
        story.does(GISTEL, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "AGAIN");
        assertThat(dueOf(story, PrepareAndTransmitProcess.INFORM_SUBJECT)).isLessThan(told);
        assertThat(terms(story)).contains("T-FEEDBACK-END").doesNotContain("T-INFORM", "T-ASSESS");
    }

    @Test
    void supportThatEndsOtherwiseLeavesItsOwnAnchor() {
        var story = drafted(each -> each.today().plusMonths(3));
        signed(story);
        end(story, "OTHERWISE");
        assertThat(story.open()).allMatch(task -> task.endsWith(":" + GISTEL));
        story.transfer(GISTEL, WOONSPRONG).arrives();
        closed(story, CaseOutcome.SUPPORT_ENDED_OTHERWISE);
        assertThat(story.anchors()).containsExactly("SUPPORT_ENDED_OTHERWISE " + story.today() + " " + GISTEL);
    }

    @Test
    void theSupporterIsRemindedBeforeTheEndAndTheOfficerToldAfterIt() {
        var story = drafted(each -> each.today().plusMonths(3));
        signed(story);
        execute(job(SupportAgreementProcess.SUPPORT_END_NEAR, story.process));
        assertThat(story.process).hasPassed(SupportAgreementProcess.SUPPORTER_REMINDED);
        assertThat(story.notices("caseworker:" + GISTEL)).contains("exchange.notice.support-ends");
        execute(job(SupportAgreementProcess.SUPPORT_ENDED, story.process));
        assertThat(story.process).hasPassed(SupportAgreementProcess.SUPPORT_ESCALATED);
        assertThat(story.notices("caseworker:" + GISTEL)).contains("exchange.notice.support-overdue");
        assertThat(story.notices("dpo:" + GISTEL)).contains("exchange.notice.support-overdue");
        assertThat(story.notices("caseworker:" + WOONSPRONG)).noneMatch(key -> key.contains("support-"));
        story.waitsAt(SupportAgreementProcess.FOLLOW_SUPPORT, "caseworker:" + GISTEL);
        end(story, "OTHERWISE");
        story.transfer(GISTEL, WOONSPRONG).arrives();
        closed(story, CaseOutcome.SUPPORT_ENDED_OTHERWISE);
    }

    /** Support that is still to begin cannot end, and support that began cannot be cancelled. */
    @Test
    void supportThatBeginsLaterCanOnlyBeCancelled() {
        var begun = drafted(each -> each.today().plusMonths(3));
        signed(begun);
        assertThat(refusal(() -> begun.does(GISTEL, SupportAgreementProcess.FOLLOW_SUPPORT, "result", "CANCELLED")))
                .contains("result workflow.form.notOffered");
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        draft(story, story.today().plusDays(10), story.today().plusMonths(6), "TWO");
        signed(story);
        assertThat(refusal(() -> end(story, "SUCCESSFUL"))).contains("result workflow.form.notOffered");
        story.does(GISTEL, SupportAgreementProcess.FOLLOW_SUPPORT, "result", "CANCELLED");
        story.transfer(GISTEL, WOONSPRONG).arrives();
        closed(story, CaseOutcome.SUPPORT_ENDED_OTHERWISE);
    }

    @Test
    void anAgreementNeedsADelimitedTermAndTheRightParties() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        LocalDate today = story.today();
        assertThat(refusal(() -> draft(story, today, null, "TWO"))).containsExactly("endsOn workflow.form.required");
        assertThat(refusal(() -> draft(story, today, today, "TWO")))
                .containsExactly("endsOn exchange.problem.end-before-start");
        assertThat(refusal(() -> draft(story, today.minusYears(1), today.minusDays(1), "TWO")))
                .containsExactly("endsOn exchange.problem.end-in-past");
        assertThat(refusal(() -> draft(story, today, today.plusYears(5).plusDays(1), "TWO")))
                .containsExactly("endsOn exchange.problem.term-too-long");
        assertThat(refusal(() -> draft(story, today, today.plusYears(1), "THREE")))
                .containsExactly("parties workflow.form.notOffered");
        draft(story, today, today.plusYears(5), "TWO");
        assertThat(refusal(() -> story.does(
                        GISTEL,
                        SupportAgreementProcess.RECORD_AGREEMENT,
                        "outcome",
                        "SIGNED",
                        "signedOn",
                        today.plusDays(1).toString())))
                .containsExactly("signedOn exchange.problem.day-in-future");
    }

    @Test
    void theEngineKnowsNothingOfWhatPeopleWrote() {
        var story = drafted(each -> each.today().plusMonths(3));
        signed(story);
        assertThat(story.engineVariables())
                .contains("supportEndsOn", "landlordNumber=" + WOONSPRONG)
                .doesNotContain("Vandamme", "budget", TransferSteps.VALUE, WHY);
        assertThat(story.notes(GISTEL)).contains("measures: Wekelijks overleg over het budget.");
        assertThat(story.notes(WOONSPRONG)).noneMatch(note -> note.startsWith("measures"));
    }

    private CaseStory drafted(java.util.function.Function<CaseStory, LocalDate> endsOn) {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        draft(story, story.today(), endsOn.apply(story), "TWO");
        return story;
    }

    private static void running(CaseStory story, LocalDate endsOn) {
        draft(story, story.today(), endsOn, "TWO");
        signed(story);
    }

    private static void draft(CaseStory story, LocalDate startsOn, LocalDate endsOn, String parties) {
        story.does(
                GISTEL,
                SupportAgreementProcess.DRAFT_AGREEMENT,
                "startsOn",
                startsOn.toString(),
                "endsOn",
                endsOn == null ? "" : endsOn.toString(),
                "parties",
                parties,
                "measures",
                "Wekelijks overleg over het budget.");
    }

    private static void signed(CaseStory story) {
        story.does(
                GISTEL,
                SupportAgreementProcess.RECORD_AGREEMENT,
                "outcome",
                "SIGNED",
                "signedOn",
                story.today().toString());
    }

    private static void extend(CaseStory story, LocalDate endsOn) {
        story.does(GISTEL, SupportAgreementProcess.FOLLOW_SUPPORT, "result", "EXTEND", "newEndsOn", endsOn.toString());
    }

    private static void end(CaseStory story, String result) {
        story.does(
                GISTEL,
                SupportAgreementProcess.FOLLOW_SUPPORT,
                "result",
                result,
                "endedOn",
                story.today().toString());
    }

    private List<String> results(CaseStory story) {
        return story.look(GISTEL, SupportAgreementProcess.FOLLOW_SUPPORT).options().get("results").stream()
                .map(FormOption::value)
                .toList();
    }

    /** Of the task to follow the support: its last day is its due date. */
    private String due(CaseStory story) {
        return dueOf(story, SupportAgreementProcess.FOLLOW_SUPPORT);
    }

    private String dueOf(CaseStory story, String element) {
        return jdbc.sql("select max(due_at)::text from open_task where task_id = :task")
                .param("task", story.task(element, "caseworker:" + GISTEL))
                .query(String.class)
                .single();
    }

    /** As if the one term had begun so much earlier. */
    private void begunEarlier(CaseStory story, Duration earlier) {
        assertThat(jdbc.sql("""
                        update act_ru_variable v set long_ = long_ - :millis from act_ru_execution i
                         where i.id_ = v.proc_inst_id_ and i.business_key_ = :case and v.name_ = 'termSince' and v.long_ is not null""")
                        .param("millis", earlier.toMillis())
                        .param("case", story.id.toString())
                        .update())
                .isEqualTo(1);
    }

    private List<String> terms(CaseStory story) {
        return jdbc.sql("select term_code from open_task where case_id = :case")
                .param("case", story.id)
                .query(String.class)
                .list();
    }

    static void closed(CaseStory story, CaseOutcome outcome) {
        assertThat(story.process).isEnded();
        assertThat(story.view().state()).isEqualTo(CaseState.CLOSED);
        assertThat(story.view().outcome()).isEqualTo(outcome);
    }

    static List<String> refusal(ThrowingCallable act) {
        return catchThrowableOfType(TaskRefusedException.class, act).problems().stream()
                .map(SupportAgreementProcessTests::said)
                .toList();
    }

    private static String said(FieldProblem problem) {
        return problem.field() + " " + problem.messageKey();
    }
}
