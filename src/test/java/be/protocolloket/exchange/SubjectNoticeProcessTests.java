package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.ELEGAST;
import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import be.protocolloket.workflow.engine.ProcessRuns;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the protocol leaves it to GDPR art. 14, the receiver informs the data subject within a month of receipt. */
@IntegrationTest
class SubjectNoticeProcessTests {

    @Autowired
    ApplicationContext context;

    @Test
    void theReceiverInformsTheDataSubjectAfterwards() {
        var story = received();
        var notice = notice(story);
        assertThat(notice)
                .isWaitingAtExactly(SubjectNoticeProcess.INFORM_AFTERWARDS)
                .task()
                .hasCandidateGroup("caseworker:" + WOONHAVEN);
        assertThat(refusal(() -> inform(story, story.today().plusDays(1).toString())))
                .hasSize(1);
        inform(story, story.today().toString());
        assertThat(notice).isEnded().hasPassed(SubjectNoticeProcess.NOTICE_SETTLED);
    }

    @Test
    void theReceiverMayNameTheLawThatProvidesForTheDisclosure() {
        var story = received();
        var notice = notice(story);
        story.does(
                WOONHAVEN,
                SubjectNoticeProcess.INFORM_AFTERWARDS,
                "exemption",
                "PROVIDED_BY_LAW",
                "reference",
                "BVCW, art. 6.71, § 2");
        assertThat(notice).isEnded().hasPassed(SubjectNoticeProcess.NOTICE_SETTLED);
    }

    @Test
    void whoDoesNotInformIsRemindedAndThenTheOfficerIsTold() {
        var story = received();
        var notice = notice(story);
        execute(job(SubjectNoticeProcess.NOTICE_REMINDER_DUE, notice));
        assertThat(notice).hasPassed(SubjectNoticeProcess.RESPONSIBLE_REMINDED);
        assertThat(story.notices("caseworker:" + WOONHAVEN)).contains("exchange.notice.inform-reminder");
        execute(job(SubjectNoticeProcess.NOTICE_OVERDUE, notice));
        assertThat(notice).hasPassed(SubjectNoticeProcess.NOTICE_ESCALATED);
        assertThat(story.notices("dpo:" + WOONHAVEN)).contains("exchange.notice.inform-overdue");
        assertThat(notice).as("it is still owed").isWaitingAtExactly(SubjectNoticeProcess.INFORM_AFTERWARDS);
        inform(story, story.today().toString());
        assertThat(notice).isEnded().hasPassed(SubjectNoticeProcess.NOTICE_SETTLED);
    }

    private static void inform(CaseStory story, String day) {
        story.does(
                WOONHAVEN,
                SubjectNoticeProcess.INFORM_AFTERWARDS,
                "exemption",
                "NONE",
                "informedOn",
                day,
                "means",
                "LETTER");
    }

    /** The duty to inform is a process of its own: it outlives the case. */
    private static ProcessInstance notice(CaseStory story) {
        return ProcessRuns.of(SubjectNoticeProcess.KEY, story.id);
    }

    private CaseStory received() {
        return CaseStory.proposal(context, CaseStory.elegast(context))
                .transfer(ELEGAST, WOONHAVEN)
                .arrives();
    }
}
