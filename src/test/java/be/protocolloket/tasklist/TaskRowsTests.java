package be.protocolloket.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The list says what the engine says, at every moment and in its transaction. */
@IntegrationTest
class TaskRowsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TaskService engine;

    @Autowired
    RuntimeService processes;

    @Autowired
    RepositoryService models;

    @Autowired
    HistoryService history;

    @Autowired
    TaskTable table;

    @Test
    void aTaskIsListedWithAllThatItsLineNeeds() {
        var desk = Desk.open(context);
        var task = table.find(desk.draftTask()).orElseThrow();
        assertThat(task.groups()).containsExactly("protocolmanager:" + desk.lead.digits());
        assertThat(task.assignee()).isNull();
        assertThat(task.protocolId()).isEqualTo(desk.protocolId);
        assertThat(task.processKey()).isEqualTo("protocol-conclusion");
        assertThat(task.formId()).isEqualTo("draft-protocol");
        assertThat(task.name()).isEqualTo("Ontwerp opstellen");
        assertThat(task.term()).isEqualTo("T-DRAFT");
        assertThat(task.dueAt()).isAfter(task.createdAt());
        assertThat(table.of(desk.protocolId)).containsExactly(task);
    }

    @Test
    void whatIsRolledBackWasNeverListed() {
        var desk = new Desk[1];
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    desk[0] = Desk.open(context);
                    assertThat(desk[0].rows("open_task")).isOne();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(desk[0].rows("open_task")).isZero();
    }

    @Test
    void aCompletionThatIsRolledBackLeavesTheTaskOpen() {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.lead);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    desk.advise(desk.leadDpo, task);
                    assertThat(table.find(task)).isEmpty();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(table.find(task)).isPresent();
        assertThat(table.findDone(task)).isEmpty();
        assertThat(engine.createTaskQuery().taskId(task).count()).isOne();
        assertThat(desk.advices()).isZero();
    }

    @Test
    void theEnginesOwnHistoryKnowsWhoFinishedATaskThatNobodyHeldBefore() {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.lead);
        desk.advise(desk.leadDpo, task);
        var kept = history.createHistoricTaskInstanceQuery().taskId(task).singleResult();
        assertThat(kept.getAssignee()).isEqualTo(desk.leadDpo.toString());
        assertThat(kept.getEndTime()).isNotNull();
    }

    @Test
    void eachOfSeveralGroupsHasItsRowAndTheTaskIsOne() {
        var desk = Desk.open(context);
        var model = Bpmn.createExecutableProcess("two-groups-test")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_giveAdvice")
                .name("Advies geven")
                .camundaCandidateGroups("dpo:" + desk.lead.digits() + ",dpo:" + desk.partner.digits())
                .endEvent()
                .done();
        models.createDeployment()
                .addModelInstance("two-groups-test.bpmn", model)
                .deploy();
        processes.startProcessInstanceByKey("two-groups-test", Map.of("protocolId", desk.protocolId.toString()));
        var task = desk.adviceTask(desk.lead);
        assertThat(desk.adviceTask(desk.partner)).isEqualTo(task);
        assertThat(table.find(task).orElseThrow().groups()).hasSize(2);
        engine.setAssignee(task, desk.leadDpo.toString());
        assertThat(jdbcAssignees(desk, task)).containsExactly(desk.leadDpo, desk.leadDpo);
        engine.complete(task);
        assertThat(table.find(task)).isEmpty();
        var done = table.findDone(task).orElseThrow();
        assertThat(done.groups()).hasSize(2);
        assertThat(done.person()).isEqualTo(desk.leadDpo);
    }

    @Test
    void assigneeAndDueDateAreFollowed() {
        var desk = Desk.open(context);
        var id = desk.draftTask();
        engine.setAssignee(id, desk.ann.toString());
        assertThat(table.find(id).orElseThrow().assignee()).isEqualTo(desk.ann);
        engine.setAssignee(id, null);
        assertThat(table.find(id).orElseThrow().assignee()).isNull();
        var due = Instant.parse("2031-03-04T10:00:00Z");
        var task = engine.createTaskQuery().taskId(id).singleResult();
        task.setDueDate(Date.from(due));
        engine.saveTask(task);
        assertThat(table.find(id).orElseThrow().dueAt()).isEqualTo(due);
    }

    @Test
    void aWithdrawnProtocolLeavesNobodyWithATask() {
        var desk = Desk.advising(context);
        var tasks = List.of(desk.adviceTask(desk.lead), desk.adviceTask(desk.partner));
        context.getBean(ProtocolDrafting.class).withdraw(desk.protocolId, "Niet meer nodig.", desk.caller(desk.ann));
        assertThat(desk.rows("open_task")).isZero();
        assertThat(tasks).allSatisfy(task -> {
            var done = table.findDone(task).orElseThrow();
            assertThat(done.person()).isNull();
            assertThat(done.groups()).hasSize(1);
        });
    }

    @Test
    void aDeletedProcessLeavesNobodyWithATask() {
        var desk = Desk.open(context);
        var id = desk.draftTask();
        var instance = engine.createTaskQuery().taskId(id).singleResult().getProcessInstanceId();
        processes.deleteProcessInstance(instance, "test");
        assertThat(desk.rows("open_task")).isZero();
        assertThat(table.findDone(id).orElseThrow().person()).isNull();
    }

    private static List<UUID> jdbcAssignees(Desk desk, String task) {
        return desk.jdbc()
                .sql("select assignee from open_task where task_id = :task")
                .param("task", task)
                .query(UUID.class)
                .list();
    }
}
