package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.closed;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails.ArrearsOrigin;
import be.protocolloket.exchange.CaseDetails.Reporter;
import be.protocolloket.exchange.model.RentArrearsProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Guidance on rent arrears: the supporter decides, the landlord discloses, people may agree on a plan. */
@IntegrationTest
class RentArrearsProcessTests {

    private static final String WHY = "De huurder vraagt zelf om hulp.";

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
        follow(story, "PAID");
        closed(story, CaseOutcome.ARREARS_PAID);
    }

    @Test
    void afterADefaultComesGraceAndThenThePlanMayGoOn() {
        var story = disclosed();
        agree(story, "TWO");
        follow(story, "DEFAULTED");
        assertThat(story.open()).isEmpty();
        assertThat(story.process).isWaitingAtExactly(RentArrearsProcess.GRACE_OVER);
        execute(job(RentArrearsProcess.GRACE_OVER, story.process));
        decide(story, "RESUMED");
        story.waitsAt(RentArrearsProcess.FOLLOW_PLAN, "caseworker:" + WOONSPRONG);
        follow(story, "PAID");
        closed(story, CaseOutcome.ARREARS_PAID);
    }

    @Test
    void afterTheGraceThePlanMayStop() {
        var story = disclosed();
        agree(story, "TWO");
        follow(story, "DEFAULTED");
        execute(job(RentArrearsProcess.GRACE_OVER, story.process));
        decide(story, "STOPPED");
        closed(story, CaseOutcome.ARREARS_DEFAULTED);
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
        agree(story, "TWO");
        assertThat(refusal(() -> story.does(
                        WOONSPRONG,
                        RentArrearsProcess.FOLLOW_PLAN,
                        "result",
                        "PAID",
                        "notedOn",
                        today.minusDays(1).toString())))
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

    private static void follow(CaseStory story, String result) {
        story.does(
                WOONSPRONG,
                RentArrearsProcess.FOLLOW_PLAN,
                "result",
                result,
                "notedOn",
                story.today().toString());
    }

    private static void decide(CaseStory story, String decision) {
        story.does(WOONSPRONG, RentArrearsProcess.DECIDE_AFTER_GRACE, "decision", decision, "motivation", WHY);
    }
}
