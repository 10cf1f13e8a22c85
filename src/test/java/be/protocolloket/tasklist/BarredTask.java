package be.protocolloket.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.list.TaskList;
import be.protocolloket.tasklist.list.TaskQuery;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What somebody meets whose group may do a task that they may not do themselves; that the form refuses them, the caller shows. */
public record BarredTask(ApplicationContext context, String taskId) {

    /** It is in none of their lists, nothing counts it, and they cannot take it. */
    public void bars(Caller caller) {
        var desk = context.getBean(TaskDesk.class);
        var task = desk.require(taskId, caller);
        assertThat(listed(task, caller)).doesNotContain(taskId);
        assertThat(task.waitsFor(caller)).isFalse();
        assertThatThrownBy(() -> desk.claim(taskId, true, caller)).isInstanceOf(TaskRefusedException.class);
        assertThat(desk.require(taskId, caller).takenBySomebodyElse(caller.personId()))
                .isEqualTo(task.takenBySomebodyElse(caller.personId()));
        if (task.caseId() != null) {
            assertThat(context.getBean(OpenTasks.class).casesOf(caller)).doesNotContain(task.caseId());
        }
    }

    /** It is in the list of a colleague. */
    public void waitsFor(Caller caller) {
        var task = context.getBean(TaskDesk.class).require(taskId, caller);
        assertThat(listed(task, caller)).contains(taskId);
    }

    private List<String> listed(OpenTask task, Caller caller) {
        var list = context.getBean(TaskList.class);
        return Arrays.stream(TaskQuery.Scope.values())
                .map(scope -> new TaskQuery(
                        scope,
                        task.caseId() == null ? task.protocolId() : null,
                        task.caseId(),
                        task.elementId(),
                        TaskQuery.Due.ALL,
                        1))
                .flatMap(query -> {
                    var page = list.page(query, caller);
                    assertThat(list.count(query, caller)).isEqualTo(page.size());
                    return page.stream();
                })
                .map(OpenTask::taskId)
                .toList();
    }
}
