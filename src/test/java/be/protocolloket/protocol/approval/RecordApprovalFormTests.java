package be.protocolloket.protocol.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A governing body decides on a text that exists, and what it will decide is not recorded: said before the answers are shown once more, and again after. */
@IntegrationTest
class RecordApprovalFormTests {

    @Autowired
    RecordApprovalForm form;

    @Autowired
    ProtocolStory story;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolApprovals approvals;

    @Autowired
    DatabaseClock clock;

    @Test
    void aGoverningBodyDecidesFromTheDayOfTheTextUntilToday() {
        var id = story.gistelDraft();
        story.everythingGoesWellUntil(DemoStage.APPROVAL, id);
        var task = new TaskContext("t", "record-approval", "e", "p", id, Map.of());
        var secretary = story.member(Role.GOVERNING_BODY, ProtocolStory.GISTEL);
        var today = clock.today();
        var refused = Map.of(
                today.plusDays(1), "protocol.refused.date-future",
                today.minusDays(1), "protocol.refused.date-before-text",
                LocalDate.of(2019, 5, 2), "protocol.refused.date-before-text");
        refused.forEach((day, key) -> {
            assertThat(form.check(task, new FormValues(Map.of("decidedOn", day)), secretary))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo("decidedOn");
                        assertThat(problem.messageKey()).isEqualTo(key);
                    });
            assertThat(catchThrowableOfType(ProtocolRefusedException.class, () -> decides(id, day))
                            .problems())
                    .as("past the last look, on %s", day)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.messageKey()).isEqualTo(key));
        });
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.GOVERNING_BODY_APPROVAL);
        assertThat(approvals.approvals(id)).isEmpty();
        assertThat(form.check(task, new FormValues(Map.of("decidedOn", today)), secretary))
                .isEmpty();
        decides(id, today);
        assertThat(approvals.approvals(id)).extracting(Approval::decidedOn).containsExactly(today);
    }

    private void decides(UUID id, LocalDate day) {
        story.answers(
                id,
                "record-approval",
                Role.GOVERNING_BODY,
                ProtocolStory.GISTEL,
                Map.of("decision", "APPROVED", "decidedOn", day, "reference", "VB 12"));
    }
}
