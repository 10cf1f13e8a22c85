package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.correction.RightPerson;
import be.protocolloket.exchange.model.BreachNoticeProcess;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.engine.ProcessRuns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data about the wrong person: both officers assess it, and nothing goes again before the person is the right one. */
@IntegrationTest
class BreachNoticeProcessTests {

    private static final String WHY = "Eén maatschappelijk werker las de naam; ze is meteen gewist.";

    @Autowired
    ApplicationContext context;

    @Test
    void theOfficersOfBothBodiesAreAskedAndEachAnswersForTheirOwn() {
        var story = returned("WRONG_PERSON");
        assertThat(story.open())
                .contains(
                        BreachNoticeProcess.ASSESS_BREACH + " dpo:" + GISTEL,
                        BreachNoticeProcess.ASSESS_BREACH + " dpo:" + WOONSPRONG);
        String task = story.task(BreachNoticeProcess.ASSESS_BREACH, "dpo:" + GISTEL);
        var run = ProcessRuns.having(task);
        assertThatExceptionOfType(NotHereException.class)
                .isThrownBy(() -> story.staff().look(CaseStory.worker(GISTEL), task));
        assertThatExceptionOfType(NotHereException.class)
                .isThrownBy(() -> story.staff().look(CaseStory.officer(WOONSPRONG), task));
        assertThat(refusal(() -> assessed(story, GISTEL, 1))).containsExactly("awareOn exchange.problem.day-in-future");
        assessed(story, GISTEL, 0);
        execute(job(BreachNoticeProcess.BREACH_REMINDER_DUE, run));
        assertThat(story.notices("dpo:" + GISTEL)).doesNotContain("exchange.notice.breach-reminder");
        assertThat(story.notices("dpo:" + WOONSPRONG)).contains("exchange.notice.breach-reminder");
        assessed(story, WOONSPRONG, 0);
        assertThat(run).isEnded().hasPassed(BreachNoticeProcess.BREACH_ASSESSED, BreachNoticeProcess.OFFICERS_REMINDED);
        var ledger = new LedgerOf(context, story.id);
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.BREACH_ASSESSED)).hasSize(1);
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.BREACH_ASSESSED))
                .hasSize(1);
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.BREACH_SUSPECTED))
                .hasSize(1);
        assertThat(story.notes(GISTEL)).contains("breach: " + WHY);
        assertThat(story.notes(WOONSPRONG))
                .filteredOn(note -> note.startsWith("breach"))
                .hasSize(1);
    }

    @Test
    void dataThatWereOnlyNotNeededAskNoOfficer() {
        var story = returned("NOT_NEEDED");
        assertThat(story.open()).noneMatch(task -> task.startsWith(BreachNoticeProcess.ASSESS_BREACH));
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "AGAIN");
        assertThat(story.open())
                .as("informed before")
                .containsExactly(PrepareAndTransmitProcess.ASSESS_ITEMS + " caseworker:" + WOONSPRONG);
    }

    @Test
    void againMeansCorrectingThePersonFirstAndInformingAnew() {
        var story = returned("WRONG_PERSON");
        assertThat(refusal(() -> again(story))).containsExactly("decision exchange.problem.correct-first");
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.RETURNED);
        RightPerson.corrected(context, story.id, story.staff().caller(CaseStory.worker(WOONSPRONG)));
        again(story);
        assertThat(story.open())
                .contains(PrepareAndTransmitProcess.INFORM_SUBJECT + " caseworker:" + WOONSPRONG)
                .noneMatch(task -> task.startsWith(PrepareAndTransmitProcess.ASSESS_ITEMS));
        story.transfer(WOONSPRONG, GISTEL).arrives();
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.RECEIVED);
    }

    @Test
    void whoDidNotBeginTheCaseWaitsForWhoDid() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, java.util.Map.of("B-ID-NAME", "Karima Ouali"))
                .transmit(Dossiers.LANDLORD);
        dossier.complete(Dossiers.SUPPORTER, PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, "outcome", "WRONG_PERSON");
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL)).contains("exchange.notice.wrong-person");
        assertThatExceptionOfType(TaskRefusedException.class)
                .isThrownBy(() -> dossier.complete(
                        Dossiers.LANDLORD, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "AGAIN"))
                .satisfies(refused -> assertThat(refused.problems().get(0).messageKey())
                        .isEqualTo("exchange.problem.correct-first-other"));
    }

    private void again(CaseStory story) {
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "AGAIN");
    }

    private static void assessed(CaseStory story, String body, int daysAhead) {
        story.officerDoes(
                body,
                BreachNoticeProcess.ASSESS_BREACH,
                "outcome",
                "RECORDED",
                "awareOn",
                story.today().plusDays(daysAhead).toString(),
                "motivation",
                WHY);
    }

    private CaseStory returned(String reason) {
        var story = GistelProtocol.duringLease(context);
        return story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent()
                .read()
                .acknowledged(reason);
    }
}
