package be.protocolloket.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.draft.FormDrafts;
import be.protocolloket.tasklist.list.TaskList;
import be.protocolloket.tasklist.list.TaskQuery;
import be.protocolloket.tasklist.list.TaskQuery.Due;
import be.protocolloket.tasklist.list.TaskQuery.Scope;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.NoticeTable;
import be.protocolloket.tasklist.notice.NoticeView;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The tasks of a case: found by it, and sealed with it. */
@IntegrationTest
class TaskCasesTests {

    private static final String SECRET = "Mevrouw Peeters drinkt niet meer";

    @Autowired
    ApplicationContext context;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService processes;

    @Autowired
    TaskTable table;

    @Autowired
    TaskList list;

    @Autowired
    TaskDesk tasks;

    @Autowired
    FormDrafts drafts;

    @Autowired
    NoticeTable notices;

    @Autowired
    CaseVault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID caseId = UUID.randomUUID();
    private Desk desk;
    private OpenTask task;
    private Caller ann;

    @BeforeEach
    void openACase() {
        desk = Desk.open(context);
        ann = desk.caller(desk.ann);
        var model = Bpmn.createExecutableProcess("case-test")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("userTask_assessItems")
                .name("Gegevens beoordelen")
                .camundaCandidateGroups("protocolmanager:" + desk.lead.digits())
                .endEvent()
                .done();
        models.createDeployment().addModelInstance("case-test.bpmn", model).deploy();
        processes.startProcessInstanceByKey(
                "case-test", Map.of("protocolId", desk.protocolId.toString(), "caseId", caseId.toString()));
        task = table.ofCase(caseId).get(0);
    }

    @Test
    void aTaskOfACaseIsFoundByIt() {
        assertThat(task.caseId()).isEqualTo(caseId);
        assertThat(tasks.context(task).caseId()).isEqualTo(caseId);
        assertThat(table.find(desk.draftTask()).orElseThrow().caseId()).isNull();
        assertThat(table.of(desk.protocolId))
                .as("who may see the protocol need not know what waits in its cases")
                .isNotEmpty()
                .noneMatch(open -> caseId.equals(open.caseId()));
        assertThat(table.ofCases(List.of(caseId, UUID.randomUUID()))).isEqualTo(Map.of(caseId, table.ofCase(caseId)));
        var ofCase = new TaskQuery(Scope.GROUPS, null, caseId, null, Due.ALL, 1);
        assertThat(list.page(ofCase, ann)).containsExactly(task);
        assertThat(list.count(ofCase, ann)).isOne();
        assertThat(list.page(new TaskQuery(Scope.GROUPS, null, UUID.randomUUID(), null, Due.ALL, 1), ann))
                .isEmpty();
        tasks.claim(task.taskId(), false, ann);
        desk.pass("userTask_assessItems", "protocolmanager:" + desk.lead.digits());
        assertThat(table.findDone(task.taskId()).orElseThrow().caseId()).isEqualTo(caseId);
    }

    @Test
    void itsDraftIsSealedAndGoneWithItsKey() {
        assertThat(drafts.save(task, Map.of("value", List.of(SECRET)), ann)).isTrue();
        assertThat(drafts.save(task, Map.of("value", List.of(SECRET + ".")), ann))
                .isTrue();
        assertThat(drafts.find(task, ann).orElseThrow().typed()).isEqualTo(Map.of("value", List.of(SECRET + ".")));
        assertThat(drafts.find(task, desk.caller(desk.piet))).isEmpty();
        assertThat(stored("form_draft")).isNotEmpty().noneMatch(row -> row.contains("Peeters"));

        erase();
        assertThat(drafts.find(task, ann)).isEmpty();
        assertThat(drafts.save(task, Map.of("value", List.of(SECRET)), ann)).isFalse();
    }

    @Test
    void whyItWasGivenToAColleagueIsSealedToo() {
        tasks.handOver(task.taskId(), desk.piet, SECRET, ann);
        var piet = desk.caller(desk.piet);
        var given = table.find(task.taskId()).orElseThrow();
        assertThat(tasks.given(given, piet).orElseThrow().reason()).isEqualTo(SECRET);
        assertThat(stored("task_handover")).isNotEmpty().noneMatch(row -> row.contains("Peeters"));
        assertThat(list.takenOver(ann)).isEmpty();
        erase();
        assertThat(tasks.given(given, piet)).isEmpty();
        tasks.claim(task.taskId(), true, ann);
        assertThat(list.takenOver(piet)).extracting(TakenOver::caseId).containsExactly(caseId);
    }

    @Test
    void aNoticeLeadsToItsCase() {
        var groups = List.of("protocolmanager:" + desk.lead.digits());
        for (int i = 0; i < 2; i++) {
            notices.add(desk.protocolId, caseId, groups, NoticeKind.REMINDER, "tasklist.notice.plain", Map.of());
            notices.add(desk.protocolId, groups, NoticeKind.REMINDER, "tasklist.notice.plain", Map.of());
        }
        assertThat(notices.of(ann)).extracting(NoticeView::caseId).containsExactlyInAnyOrder(caseId, null);
        var ofCase = notices.of(ann).stream()
                .filter(notice -> caseId.equals(notice.caseId()))
                .findFirst()
                .orElseThrow();
        notices.dismiss(ofCase.id(), ann);
        assertThat(notices.of(ann)).extracting(NoticeView::caseId).containsExactly((UUID) null);
    }

    private void erase() {
        transaction.executeWithoutResult(status -> vault.destroy(Compartment.own(caseId, desk.lead.digits())));
    }

    private List<String> stored(String table) {
        return jdbc.sql(
                        "select encode(convert_to(t::text, 'UTF8'), 'escape') || coalesce(encode(sealed, 'escape'), '') from "
                                + table + " t where task_id = :task")
                .param("task", task.taskId())
                .query(String.class)
                .list();
    }
}
