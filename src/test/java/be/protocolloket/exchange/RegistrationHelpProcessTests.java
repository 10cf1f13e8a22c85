package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.closed;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tables of the protocol hold nothing for this kind of case: it is written down and nothing goes. */
@IntegrationTest
class RegistrationHelpProcessTests {

    @Autowired
    ApplicationContext context;

    @Test
    void helpIsRecordedAndNothingCanBeCommunicated() {
        var story = GistelProtocol.registration(context);
        story.waitsAt(RegistrationHelpProcess.RECORD_HELP, "caseworker:" + GISTEL);
        assertThat(refusal(() -> help(story, story.today().plusDays(1).toString())))
                .containsExactly("helpedOn exchange.problem.day-in-future");
        help(story, story.today().toString());
        closed(story, CaseOutcome.HELP_GIVEN);
        assertThat(story.process).hasPassed(RegistrationHelpProcess.CASE_CLOSED);
        assertThat(story.transfers()).isEmpty();
        assertThat(story.notes(GISTEL)).anyMatch(note -> note.startsWith("registration: Geholpen op "));
        assertThat(story.notes(WOONSPRONG)).isEmpty();
    }

    private static void help(CaseStory story, String day) {
        story.does(GISTEL, RegistrationHelpProcess.RECORD_HELP, "helpedOn", day);
    }
}
