package be.protocolloket.tasklist.bar;

import be.protocolloket.party.Colleagues;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskEngine;
import be.protocolloket.tasklist.TaskHandlers;
import be.protocolloket.tasklist.TaskTable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes beside a task which people of its groups may not do it, by what its form says, so that the task is in nobody's list who would be
 * refused. The form refuses them too: what stands here is for lists and may be a moment old.
 */
@Component
public class TaskBars {

    private final JdbcClient jdbc;
    private final TaskTable table;
    private final TaskHandlers handlers;
    private final TaskEngine engine;
    private final Colleagues colleagues;

    TaskBars(JdbcClient jdbc, TaskTable table, TaskHandlers handlers, TaskEngine engine, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.table = table;
        this.handlers = handlers;
        this.engine = engine;
        this.colleagues = colleagues;
    }

    /** For a task that opens; in the transaction that opens it. */
    public void opened(TaskContext task, List<String> groups) {
        Set<UUID> barred = handlers.choosing(task.formId())
                .map(form -> colleagues.holding(groups).keySet().stream()
                        .filter(person -> form.excludes(task, person))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        jdbc.sql("update open_task set barred = :barred where task_id = :task and barred is distinct from :barred")
                .param("barred", barred.toArray(UUID[]::new))
                .param("task", task.taskId())
                .update();
    }

    /** After something was done that bars people from other open tasks of the protocol, or no longer does. */
    public void changed(UUID protocolId) {
        table.of(protocolId).forEach(this::again);
    }

    /** After somebody joined the group, or something was done that bars people from its tasks or no longer does. */
    public void joined(String group) {
        table.ofGroup(group).forEach(this::again);
    }

    /** Tasks of releases that did not write it. */
    public void findMissing() {
        jdbc.sql("select distinct task_id from open_task where barred is null")
                .query(String.class)
                .list()
                .forEach(task -> table.find(task).ifPresent(this::again));
    }

    private void again(OpenTask task) {
        if (handlers.choosing(task.formId()).isPresent()) {
            opened(
                    new TaskContext(
                            task.taskId(),
                            task.formId(),
                            task.elementId(),
                            task.processKey(),
                            task.protocolId(),
                            engine.variables(task.taskId())),
                    List.copyOf(task.groups()));
        }
    }
}
