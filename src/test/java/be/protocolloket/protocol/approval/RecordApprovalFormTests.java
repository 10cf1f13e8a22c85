package be.protocolloket.protocol.approval;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the secretary of a governing body is told before the answers are shown once more. */
@IntegrationTest
class RecordApprovalFormTests {

    @Autowired
    RecordApprovalForm form;

    @Autowired
    DatabaseClock clock;

    @Test
    void aDecisionOfTomorrowIsRefusedBeforeTheLastLook() {
        var task = new TaskContext("t", "record-approval", "e", "p", UUID.randomUUID(), Map.of());
        var secretary = new Caller(UUID.randomUUID(), "Bart", Set.of());
        var tomorrow = new FormValues(Map.of("decidedOn", clock.today().plusDays(1)));
        assertThat(form.check(task, tomorrow, secretary))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("decidedOn"));
        var today = new FormValues(Map.of("decidedOn", clock.today()));
        assertThat(form.check(task, today, secretary)).isEmpty();
    }
}
