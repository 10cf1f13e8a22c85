package be.protocolloket.tasklist.process;

import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.bar.TaskBars;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the task list while the engine writes its task, in one transaction: there is no second truth to fall behind. */
@Component
class TaskRows {

    private final JdbcClient jdbc;

    /** Found later: the forms need the engine, which needs this. */
    private final ObjectProvider<TaskBars> bars;

    TaskRows(JdbcClient jdbc, ObjectProvider<TaskBars> bars) {
        this.jdbc = jdbc;
        this.bars = bars;
    }

    void opened(DelegateTask task, @Nullable String term) {
        List<String> groups = groups(task);
        if (groups.isEmpty()) {
            throw new IllegalStateException("nobody may take task " + task.getTaskDefinitionKey());
        }
        for (String group : groups) {
            jdbc.sql("""
                    insert into open_task (group_id, task_id, due_at, assignee, protocol_id, case_id, process_key, element_id, form_id, name, term_code, created_at)
                    values (:group, :task, :due, :assignee, :protocol, :case, :process, :element, :form, :name, :term, :created)
                    """)
                    .param("group", group)
                    .param("task", task.getId())
                    .param("due", due(task))
                    .param("assignee", assignee(task))
                    .param("protocol", subject(task))
                    .param("case", caseId(task), Types.OTHER)
                    .param("process", processKey(task))
                    .param("element", task.getTaskDefinitionKey())
                    .param("form", FormIds.of(task.getTaskDefinitionKey()))
                    .param("name", task.getName())
                    .param("term", term)
                    .param("created", utc(task.getCreateTime()))
                    .update();
        }
        bars.getObject().opened(context(task), groups);
    }

    private static TaskContext context(DelegateTask task) {
        String element = task.getTaskDefinitionKey();
        return new TaskContext(
                task.getId(), FormIds.of(element), element, processKey(task), subject(task), task.getVariables());
    }

    void changed(DelegateTask task) {
        jdbc.sql("update open_task set assignee = :assignee, due_at = :due where task_id = :task")
                .param("assignee", assignee(task))
                .param("due", due(task))
                .param("task", task.getId())
                .update();
    }

    void completed(DelegateTask task) {
        end(task, assignee(task));
    }

    void deleted(DelegateTask task) {
        end(task, null);
    }

    /** Whether it is this person who stands as the one who finished the task. */
    boolean finishedBy(String taskId, UUID person) {
        return jdbc.sql("select count(*) from done_task where task_id = :task and person_id = :person")
                        .param("task", taskId)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void end(DelegateTask task, @Nullable UUID person) {
        jdbc.sql("""
                with gone as (delete from open_task where task_id = :task returning *),
                     draft as (delete from form_draft where task_id = :task)
                insert into done_task (task_id, groups, person_id, protocol_id, case_id, element_id, name)
                select task_id, array_agg(group_id), :person, protocol_id, case_id, element_id, name
                from gone group by task_id, protocol_id, case_id, element_id, name
                on conflict (task_id) do nothing
                """).param("person", person).param("task", task.getId()).update();
    }

    private static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .distinct()
                .toList();
    }

    private static UUID subject(DelegateTask task) {
        return TaskContext.PROTOCOL_ID
                .find(task::getVariable)
                .orElseGet(() -> TaskContext.SUBJECT_ID.get(task::getVariable));
    }

    private static @Nullable UUID caseId(DelegateTask task) {
        return TaskContext.CASE_ID.find(task::getVariable).orElse(null);
    }

    private static @Nullable UUID assignee(DelegateTask task) {
        String assignee = task.getAssignee();
        return assignee == null ? null : UUID.fromString(assignee);
    }

    /** Every task has a due date by house rule; one without would never be late, so it is due at once. */
    private static OffsetDateTime due(DelegateTask task) {
        @Nullable Date due = task.getDueDate();
        return utc(due == null ? task.getCreateTime() : due);
    }

    private static OffsetDateTime utc(Date date) {
        Instant instant = date instanceof Timestamp stamp ? stamp.toInstant() : date.toInstant();
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String processKey(DelegateTask task) {
        String definition = task.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }
}
