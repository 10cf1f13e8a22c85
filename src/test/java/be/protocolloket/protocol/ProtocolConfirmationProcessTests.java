package be.protocolloket.protocol;

import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CONFIRMATION_ESCALATED;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CONFIRMATION_OVERDUE;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CONFIRMATION_REMINDER_DUE;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CONFIRM_REGISTRATION;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CORRECT_REGISTRATION;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.PARTIES_REMINDED;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.PROTOCOL_CONCLUDED;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.PROTOCOL_WITHDRAWN;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.READING_REJECTED;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.READ_REGISTRATION;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.REGISTRATION_CONFIRMED;
import static be.protocolloket.protocol.registration.RegistrationStory.ELEGAST;
import static be.protocolloket.protocol.registration.RegistrationStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import be.protocolloket.protocol.registration.RegistrationStory;
import be.protocolloket.workflow.engine.ProcessRuns;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ProtocolConfirmationProcessTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPartyConfirmsAndTheProtocolIsConcluded() {
        var story = RegistrationStory.entered(context);
        var run = run(story.id);
        assertThat(run).isWaitingAt(READ_REGISTRATION, CONFIRM_REGISTRATION);
        for (String body : List.of(ELEGAST, WOONHAVEN)) {
            assertThat(story.staff.notices("dpo:" + body)).containsExactly("protocol.notice.registration-asked");
        }
        story.read();
        assertThat(story.staff.tasks(CONFIRM_REGISTRATION, "signatory:" + WOONHAVEN))
                .hasSize(1);
        story.confirmed(ELEGAST).confirmed(WOONHAVEN);
        assertThat(run).isEnded().hasPassed(REGISTRATION_CONFIRMED, PROTOCOL_CONCLUDED);
        assertThat(story.state()).isEqualTo(DocumentState.CONCLUDED);
        for (String body : List.of(ELEGAST, WOONHAVEN)) {
            assertThat(story.staff.notices("dpo:" + body)).contains("protocol.notice.registration-confirmed");
        }
        assertThat(timeline.of(story.id))
                .extracting(TimelineEntry::kind)
                .containsSubsequence(
                        "protocol.timeline.registered",
                        "protocol.timeline.registration-read",
                        "protocol.timeline.registration-confirmed",
                        "protocol.timeline.registration-confirmed",
                        "protocol.timeline.registration-concluded");
        assertThat(ledger(story.id))
                .containsSubsequence(
                        EntryKind.PROTOCOL_REGISTERED.name(),
                        EntryKind.REGISTRATION_CONFIRMED.name(),
                        EntryKind.REGISTRATION_CONFIRMED.name(),
                        EntryKind.PROTOCOL_CONCLUDED.name());
    }

    @Test
    void aRejectionWhileReadingStopsTheOthersAndSendsItBack() {
        var story = RegistrationStory.entered(context);
        var run = run(story.id);
        story.staff.complete(
                "woonhaven-beheer",
                story.toRead(),
                "decision",
                "REJECT",
                "reason",
                "De datum van sluiting klopt niet.");
        assertThat(run)
                .hasPassed(READING_REJECTED)
                .isWaitingAt(CORRECT_REGISTRATION)
                .isNotWaitingAt(READ_REGISTRATION, CONFIRM_REGISTRATION);
        assertThat(ledger(story.id)).contains(EntryKind.REGISTRATION_REJECTED.name());
        story.enteredAnew().askedAgain();
        assertThat(run).isWaitingAt(READ_REGISTRATION, CONFIRM_REGISTRATION);
    }

    @Test
    void aRejectionByASignatoryStopsTheOthersAndSendsItBack() {
        var story = RegistrationStory.entered(context).read();
        var run = run(story.id);
        story.rejected();
        assertThat(run).isWaitingAt(CORRECT_REGISTRATION).isNotWaitingAt(READ_REGISTRATION, CONFIRM_REGISTRATION);
        assertThat(story.state()).isEqualTo(DocumentState.TO_CONFIRM);
        story.enteredAnew().askedAgain().read().confirmed(WOONHAVEN).confirmed(ELEGAST);
        assertThat(run).isEnded().hasPassed(PROTOCOL_CONCLUDED);
    }

    @Test
    void whoRegisteredWithdrawsAtAnyMoment() {
        for (boolean rejected : List.of(false, true)) {
            var story = RegistrationStory.entered(context);
            var run = run(story.id);
            if (rejected) {
                story.read().rejected();
            }
            drafting.withdraw(story.id, "Dit was het verkeerde protocol.", story.staff.caller("elegast-beheer"));
            assertThat(run).isEnded().hasPassed(PROTOCOL_WITHDRAWN);
            assertThat(story.state()).isEqualTo(DocumentState.WITHDRAWN);
            assertThat(story.staff.notices("dpo:" + WOONHAVEN)).contains("protocol.notice.withdrawn.registration");
        }
    }

    @Test
    void whoseTurnItIsIsRemindedAndTheRegistrarHearsThatItIsLate() {
        var story = RegistrationStory.entered(context);
        var run = run(story.id);
        story.staff.fire(CONFIRMATION_REMINDER_DUE);
        assertThat(run).hasPassed(PARTIES_REMINDED).isWaitingAt(READ_REGISTRATION, CONFIRM_REGISTRATION);
        assertThat(story.staff.notices("protocolmanager:" + WOONHAVEN))
                .containsExactly("protocol.notice.registration-reminder");
        assertThat(story.staff.notices("signatory:" + ELEGAST))
                .containsExactly("protocol.notice.registration-reminder");
        assertThat(story.staff.notices("signatory:" + WOONHAVEN)).isEmpty();
        story.staff.fire(CONFIRMATION_OVERDUE);
        assertThat(run).hasPassed(CONFIRMATION_ESCALATED).isWaitingAt(READ_REGISTRATION, CONFIRM_REGISTRATION);
        assertThat(story.staff.notices("protocolmanager:" + ELEGAST))
                .containsExactly("protocol.notice.registration-escalation");
    }

    @Test
    void theEngineKeepsIdsAndDecisionsOnly() {
        var story = RegistrationStory.entered(context).read();
        assertThat(story.staff.engineVariables())
                .contains("protocolId", "versionId", "registrationRejected")
                .doesNotContain("Smets", "Claessens", "Woonhaven", "Elegast");
    }

    private static ProcessInstance run(UUID id) {
        return ProcessRuns.of(ProtocolConfirmationProcess.KEY, id);
    }

    private List<String> ledger(UUID id) {
        return jdbc.sql("select kind from ledger_entry where protocol_id = ? order by number")
                .param(id)
                .query(String.class)
                .list();
    }
}
