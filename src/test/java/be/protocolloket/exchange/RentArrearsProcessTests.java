package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.closed;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails.ArrearsOrigin;
import be.protocolloket.exchange.CaseDetails.Reporter;
import be.protocolloket.exchange.casefile.PlanDefaults;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Guidance on rent arrears: the supporter decides, the landlord discloses, people may agree on a plan. */
@IntegrationTest
class RentArrearsProcessTests {

    private static final String WHY = "De huurder vraagt zelf om hulp.";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    ApplicationContext context;

    @Test
    void theSupporterBeginsExOfficioAndNothingIsAskedBeforeItDecides() {
        var story = GistelProtocol.arrears(context, ArrearsOrigin.EX_OFFICIO, null);
        story.waitsAt(RentArrearsProcess.DECIDE_GUIDANCE, "caseworker:" + GISTEL);
        assertThat(story.transfers()).isEmpty();
        assertThat(origin(story)).startsWith("Ambtshalve");
        guide(story, "START");
        assertThat(story.process).isWaitingAtExactly(RentArrearsProcess.SEND_ARREARS);
        assertThat(story.transfers()).hasSize(1);
        assertThat(story.open()).allMatch(task -> task.endsWith(":" + WOONSPRONG));
    }

    @Test
    void aReportNamesWhoReported() {
        assertThat(origin(GistelProtocol.arrears(context, ArrearsOrigin.REPORT, Reporter.TENANT)))
                .endsWith("door de huurder");
        assertThat(origin(GistelProtocol.arrears(context, ArrearsOrigin.REPORT, Reporter.THIRD_PARTY)))
                .endsWith("door iemand anders");
    }

    @Test
    void withoutGuidanceTheCaseEndsAndNothingIsCommunicated() {
        var story = GistelProtocol.arrears(context, ArrearsOrigin.REPORT, Reporter.LANDLORD);
        guide(story, "NO_GUIDANCE");
        closed(story, CaseOutcome.NO_GUIDANCE);
        assertThat(story.process).hasNotPassed(RentArrearsProcess.SEND_ARREARS);
        assertThat(story.transfers()).isEmpty();
    }

    @Test
    void arrearsThatTheLandlordDoesNotDiscloseEndTheCase() {
        var story = GistelProtocol.arrears(context, ArrearsOrigin.EX_OFFICIO, null);
        guide(story, "START");
        story.transfer(WOONSPRONG, GISTEL).stopped();
        closed(story, CaseOutcome.ARREARS_NOT_DISCLOSED);
    }

    @Test
    void anAgreementIsNotMandatory() {
        var story = disclosed();
        story.does(GISTEL, RentArrearsProcess.RECORD_ARREARS_AGREEMENT, "parties", "NONE");
        closed(story, CaseOutcome.ARREARS_WITHOUT_AGREEMENT);
        assertThat(story.process).hasNotPassed(RentArrearsProcess.FOLLOW_PLAN);
    }

    @Test
    void theLandlordMaySignTooAndThePlanIsPaid() {
        var story = disclosed();
        agree(story, "THREE");
        story.waitsAt(RentArrearsProcess.FOLLOW_PLAN, "caseworker:" + WOONSPRONG);
        follow(story, WOONSPRONG, "PAID");
        closed(story, CaseOutcome.ARREARS_PAID);
    }

    @Test
    void afterADefaultComesGraceAndThenThePlanMayGoOn() {
        var story = disclosed();
        agree(story, "THREE");
        follow(story, WOONSPRONG, "DEFAULTED");
        assertThat(story.open()).isEmpty();
        assertThat(story.process).isWaitingAtExactly(RentArrearsProcess.GRACE_OVER);
        execute(job(RentArrearsProcess.GRACE_OVER, story.process));
        var grace =
                story.look(WOONSPRONG, RentArrearsProcess.DECIDE_AFTER_GRACE).values();
        assertThat(grace).containsEntry("notedOn", WRITTEN.format(story.today()));
        assertThat(grace)
                .containsEntry("graceUntil", WRITTEN.format(story.today().plusDays(14)));
        decide(story, WOONSPRONG, "RESUMED");
        story.waitsAt(RentArrearsProcess.FOLLOW_PLAN, "caseworker:" + WOONSPRONG);
        follow(story, WOONSPRONG, "PAID");
        closed(story, CaseOutcome.ARREARS_PAID);
        assertThat(context.getBean(PlanDefaults.class).of(story.id))
                .singleElement()
                .satisfies(only -> assertThat(only.resumedOn()).isEqualTo(story.today()));
    }

    /** What tenant and supporter agreed stays from the landlord: no task, and nothing on its page. */
    @Test
    void aPlanOfTenantAndSupporterIsFollowedByTheSupporterToItsEnd() {
        var story = disclosed();
        agree(story, "TWO");
        story.waitsAt(RentArrearsProcess.FOLLOW_PLAN, "caseworker:" + GISTEL);
        assertThat(due(RentArrearsProcess.FOLLOW_PLAN, story))
                .isEqualTo(story.today().plusYears(1));
        assertThat(plan(story, GISTEL)).isPresent();
        assertThat(plan(story, WOONSPRONG)).isEmpty();
        follow(story, GISTEL, "DEFAULTED");
        assertThat(story.open()).isEmpty();
        execute(job(RentArrearsProcess.GRACE_OVER, story.process));
        story.waitsAt(RentArrearsProcess.DECIDE_AFTER_GRACE, "caseworker:" + GISTEL);
        assertThat(plan(story, WOONSPRONG)).isEmpty();
        decide(story, GISTEL, "STOPPED");
        closed(story, CaseOutcome.ARREARS_DEFAULTED);
    }

    @Test
    void aPlanOfTenantAndLandlordIsFollowedByTheLandlord() {
        var story = disclosed();
        agree(story, "TENANT_LANDLORD");
        story.waitsAt(RentArrearsProcess.FOLLOW_PLAN, "caseworker:" + WOONSPRONG);
        assertThat(plan(story, WOONSPRONG)).isPresent();
        assertThat(plan(story, GISTEL)).isPresent();
        follow(story, WOONSPRONG, "PAID");
        closed(story, CaseOutcome.ARREARS_PAID);
    }

    /** A plan that was over cannot go on without a new last day, nor with one before today. */
    @Test
    void aResumedPlanHasALastDayThatIsStillToCome() {
        var story = disclosed();
        agree(
                story,
                "TWO",
                story.today().minusDays(20).toString(),
                story.today().toString());
        follow(story, GISTEL, "DEFAULTED");
        execute(job(RentArrearsProcess.GRACE_OVER, story.process));
        var yesterday = story.today().minusDays(1).toString();
        assertThat(refusal(() -> decide(story, GISTEL, "RESUMED", yesterday)))
                .containsExactly("planEndsOn exchange.problem.end-in-past");
        var later = story.today().plusMonths(2);
        decide(story, GISTEL, "RESUMED", later.toString());
        assertThat(due(RentArrearsProcess.FOLLOW_PLAN, story)).isEqualTo(later);
        assertThat(refusal(() -> follow(story, GISTEL, "DEFAULTED", yesterday)))
                .containsExactly("notedOn exchange.problem.before-resumed");
    }

    @Test
    void aPlanNeedsATermAndADayThatHasCome() {
        var story = disclosed();
        var today = story.today();
        assertThat(refusal(() -> agree(
                        story,
                        "TWO",
                        today.plusDays(1).toString(),
                        today.plusYears(1).toString())))
                .containsExactly("signedOn exchange.problem.day-in-future");
        assertThat(refusal(() -> agree(story, "TWO", today.toString(), today.toString())))
                .containsExactly("planEndsOn exchange.problem.end-before-start");
        agree(story, "THREE");
        assertThat(refusal(() ->
                        follow(story, WOONSPRONG, "PAID", today.minusDays(1).toString())))
                .containsExactly("notedOn exchange.problem.before-start");
    }

    private CaseStory disclosed() {
        var story = GistelProtocol.arrears(context, ArrearsOrigin.EX_OFFICIO, null);
        guide(story, "START");
        return story.transfer(WOONSPRONG, GISTEL).arrives();
    }

    private static String origin(CaseStory story) {
        return String.valueOf(
                story.look(GISTEL, RentArrearsProcess.DECIDE_GUIDANCE).values().get("origin"));
    }

    private static void guide(CaseStory story, String decision) {
        story.does(GISTEL, RentArrearsProcess.DECIDE_GUIDANCE, "decision", decision, "motivation", WHY);
    }

    private static void agree(CaseStory story, String parties) {
        agree(
                story,
                parties,
                story.today().toString(),
                story.today().plusYears(1).toString());
    }

    private static void agree(CaseStory story, String parties, String signedOn, String endsOn) {
        story.does(
                GISTEL,
                RentArrearsProcess.RECORD_ARREARS_AGREEMENT,
                "parties",
                parties,
                "signedOn",
                signedOn,
                "planEndsOn",
                endsOn);
    }

    private static void follow(CaseStory story, String body, String result) {
        follow(story, body, result, story.today().toString());
    }

    private static void follow(CaseStory story, String body, String result, String notedOn) {
        story.does(body, RentArrearsProcess.FOLLOW_PLAN, "result", result, "notedOn", notedOn);
    }

    private static void decide(CaseStory story, String body, String decision) {
        decide(story, body, decision, story.today().plusYears(1).toString());
    }

    private static void decide(CaseStory story, String body, String decision, String endsOn) {
        var answers = List.of("decision", decision, "motivation", WHY, "planEndsOn", endsOn);
        story.does(
                body,
                RentArrearsProcess.DECIDE_AFTER_GRACE,
                answers.subList(0, decision.equals("RESUMED") ? 6 : 4).toArray(String[]::new));
    }

    /** The last day of the one open task of the process. */
    private static LocalDate due(String element, CaseStory story) {
        return LocalDate.ofInstant(task(element, story.process).getDueDate().toInstant(), DatabaseClock.ZONE);
    }

    private Optional<PanelView> plan(CaseStory story, String body) {
        var caller = story.staff().caller(CaseStory.worker(body));
        return context.getBeansOfType(CasePanel.class).values().stream()
                .map(panel -> panel.show(story.view(), caller))
                .flatMap(Optional::stream)
                .filter(panel -> panel.fragment().equals("repaymentPlan"))
                .findFirst();
    }
}
