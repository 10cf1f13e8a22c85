package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.ELEGAST;
import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the protocol leaves it to GDPR art. 14, the receiver informs the data subject within a month of receipt. */
@IntegrationTest
class SubjectNoticeProcessTests {

    private static final String TASK = "userTask_informAfterwards caseworker:" + WOONHAVEN;

    @Autowired
    ApplicationContext context;

    @Test
    void theReceiverInformsTheDataSubjectAfterwards() {
        var story = received();
        assertThat(story.open()).contains(TASK);
        assertThat(refusal(() -> inform(story, story.today().plusDays(1).toString())))
                .hasSize(1);
        inform(story, story.today().toString());
        assertThat(story.open()).doesNotContain(TASK);
    }

    @Test
    void theReceiverMayNameTheLawThatProvidesForTheDisclosure() {
        var story = received();
        story.does(
                WOONHAVEN,
                SubjectNoticeProcess.INFORM_AFTERWARDS,
                "exemption",
                "PROVIDED_BY_LAW",
                "reference",
                "BVCW, art. 6.71, § 2");
        assertThat(story.open()).doesNotContain(TASK);
    }

    @Test
    void whoDoesNotInformIsRemindedAndThenTheOfficerIsTold() {
        var story = received();
        assertThat(story.fire(SubjectNoticeProcess.NOTICE_REMINDER_DUE)).isEqualTo(1);
        assertThat(story.notices("caseworker:" + WOONHAVEN)).contains("exchange.notice.inform-reminder");
        assertThat(story.fire(SubjectNoticeProcess.NOTICE_OVERDUE)).isEqualTo(1);
        assertThat(story.notices("dpo:" + WOONHAVEN)).contains("exchange.notice.inform-overdue");
        assertThat(story.open()).contains(TASK);
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

    private CaseStory received() {
        return CaseStory.proposal(context, CaseStory.elegast(context))
                .transfer(ELEGAST, WOONHAVEN)
                .arrives();
    }
}
