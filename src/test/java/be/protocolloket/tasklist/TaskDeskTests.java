package be.protocolloket.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.tasklist.draft.FormDrafts;
import be.protocolloket.tasklist.list.TaskList;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.NoticeTable;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class TaskDeskTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskDesk tasks;

    @Autowired
    TaskTable table;

    @Autowired
    TaskList list;

    @Autowired
    NoticeTable notices;

    @Autowired
    FormDrafts drafts;

    @Test
    void onlyTheGroupsOfATaskFindIt() {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        assertThat(tasks.require(task, desk.caller(desk.secondDpo)).taskId()).isEqualTo(task);
        for (UUID other : List.of(desk.stranger, desk.ann, desk.leadDpo)) {
            assertThatThrownBy(() -> tasks.require(task, desk.caller(other))).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> tasks.claim(task, true, desk.caller(other)))
                    .isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> tasks.giveBack(task, desk.caller(other))).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> tasks.handOver(task, desk.secondDpo, "x", desk.caller(other)))
                    .isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> desk.advise(other, task)).isInstanceOf(NotHereException.class);
        }
        assertThat(table.find(task).orElseThrow().assignee()).isNull();
    }

    @Test
    void whatIsFinishedIsOnlyTalkedOfToThoseWhoMightHaveDoneIt() {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        desk.advise(desk.partnerDpo, task);
        assertThatThrownBy(() -> tasks.require(task, desk.caller(desk.secondDpo)))
                .isInstanceOf(TaskEndedException.class);
        assertThatThrownBy(() -> tasks.require(task, desk.caller(desk.stranger)))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void takingGivingBackAndTakingAgain() {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        tasks.claim(task, false, desk.caller(desk.ann));
        assertThat(table.find(task).orElseThrow().assignee()).isEqualTo(desk.ann);
        tasks.claim(task, false, desk.caller(desk.ann));
        tasks.giveBack(task, desk.caller(desk.piet));
        assertThat(table.find(task).orElseThrow().assignee()).isEqualTo(desk.ann);
        tasks.giveBack(task, desk.caller(desk.ann));
        assertThat(table.find(task).orElseThrow().assignee()).isNull();
    }

    @Test
    void takingOverIsSaidInSoManyWordsAndTold() {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        tasks.claim(task, false, desk.caller(desk.ann));
        assertThatThrownBy(() -> tasks.claim(task, false, desk.caller(desk.piet)))
                .isInstanceOfSatisfying(
                        TaskTakenException.class,
                        taken -> assertThat(taken.holder()).isEqualTo(desk.ann));
        assertThatThrownBy(() -> desk.complete(desk.piet, task, Map.of())).isInstanceOf(TaskTakenException.class);
        tasks.claim(task, true, desk.caller(desk.piet));
        assertThat(table.find(task).orElseThrow().assignee()).isEqualTo(desk.piet);
        assertThat(list.takenOver(desk.caller(desk.ann))).singleElement().satisfies(taken -> {
            assertThat(taken.taskId()).isEqualTo(task);
            assertThat(taken.by()).isEqualTo(desk.piet);
        });
        assertThat(list.takenOver(desk.caller(desk.piet))).isEmpty();
        tasks.giveBack(task, desk.caller(desk.piet));
        assertThat(list.takenOver(desk.caller(desk.ann))).isEmpty();
    }

    @Test
    void aTaskIsHandedOnlyToWhoMayDoIt() {
        var desk = Desk.open(context);
        var task = desk.draftTask();
        for (UUID other : List.of(desk.stranger, desk.leadDpo, desk.ann, UUID.randomUUID())) {
            assertThatThrownBy(() -> tasks.handOver(task, other, "Ik ben met verlof.", desk.caller(desk.ann)))
                    .isInstanceOf(NotHereException.class);
        }
        assertThat(table.find(task).orElseThrow().assignee()).isNull();
        tasks.handOver(task, desk.piet, "Ik ben met verlof.", desk.caller(desk.ann));
        var open = table.find(task).orElseThrow();
        assertThat(open.assignee()).isEqualTo(desk.piet);
        assertThat(tasks.given(open, desk.caller(desk.piet))).hasValueSatisfying(given -> {
            assertThat(given.from()).isEqualTo(desk.ann);
            assertThat(given.reason()).isEqualTo("Ik ben met verlof.");
        });
        assertThat(tasks.given(open, desk.caller(desk.ann))).isEmpty();
        assertThatThrownBy(() -> tasks.handOver(task, desk.ann, "x", desk.caller(desk.ann)))
                .isInstanceOf(TaskTakenException.class);
    }

    @Test
    void aDraftIsOnesOwnAndGoesWithTheTask() {
        var desk = Desk.advising(context);
        var task = desk.adviceTask(desk.partner);
        var open = table.find(task).orElseThrow();
        var first = desk.caller(desk.partnerDpo);
        assertThat(drafts.save(open, Map.of("text", List.of("eerste")), first)).isTrue();
        assertThat(drafts.save(open, Map.of("text", List.of("tweede")), first)).isTrue();
        assertThat(drafts.find(open, first).orElseThrow().typed()).isEqualTo(Map.of("text", List.of("tweede")));
        assertThat(drafts.find(open, desk.caller(desk.secondDpo))).isEmpty();
        desk.advise(desk.secondDpo, task);
        assertThat(drafts.find(open, first)).isEmpty();
        assertThat(drafts.save(open, Map.of("text", List.of("te laat")), first)).isFalse();
    }

    @Test
    void aNoticeIsToldOncePutAsideForTheGroupAndNobodyElses() {
        var desk = Desk.open(context);
        var groups = List.of("dpo:" + desk.partner.digits());
        for (int i = 0; i < 2; i++) {
            notices.add(desk.protocolId, groups, NoticeKind.REMINDER, "advice.notice.reminder", Map.of("a", "b"));
        }
        var seen = notices.of(desk.caller(desk.partnerDpo));
        assertThat(seen).hasSize(1);
        UUID id = seen.get(0).id();
        assertThatThrownBy(() -> notices.dismiss(id, desk.caller(desk.stranger)))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> notices.dismiss(UUID.randomUUID(), desk.caller(desk.partnerDpo)))
                .isInstanceOf(NotHereException.class);
        assertThat(notices.of(desk.caller(desk.secondDpo))).hasSize(1);
        notices.dismiss(id, desk.caller(desk.partnerDpo));
        notices.dismiss(id, desk.caller(desk.secondDpo));
        assertThat(notices.of(desk.caller(desk.secondDpo))).isEmpty();
        notices.add(desk.protocolId, groups, NoticeKind.REMINDER, "advice.notice.reminder", Map.of("a", "b"));
        assertThat(notices.of(desk.caller(desk.secondDpo))).hasSize(1);
    }
}
