package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.StaleStateException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the task list from our own table; the engine's is never asked for a list. */
@Repository
public class TaskTable implements OpenTasks {

    /** Rows of one page of the list. */
    public static final int PAGE_SIZE = 25;

    /** Counting stops here: beyond it the page says "more than". */
    public static final int COUNT_LIMIT = 1000;

    public static final String COLUMNS = """
            select t.task_id, array_agg(t.group_id order by t.group_id) as groups, t.assignee, t.due_at, t.protocol_id, t.case_id,
                   t.process_key, t.element_id, t.form_id, t.name, t.term_code, t.created_at, t.barred
            from open_task t
            """;
    public static final String GROUPED = """
             group by t.task_id, t.assignee, t.due_at, t.protocol_id, t.case_id, t.process_key, t.element_id, t.form_id, t.name, t.term_code, t.created_at,
                  t.barred
             order by t.due_at, t.task_id
            """;
    private static final String DONE_BY =
            "select * from done_task where person_id = :person and groups && cast(:groups as text[])";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OpenTask> find(String taskId) {
        return jdbc.sql(COLUMNS + " where t.task_id = :task" + GROUPED)
                .param("task", taskId)
                .query(TaskTable::open)
                .optional();
    }

    @Override
    public List<OpenTask> of(UUID protocolId) {
        return jdbc.sql(COLUMNS + " where t.protocol_id = :protocol and t.case_id is null" + GROUPED)
                .param("protocol", protocolId)
                .query(TaskTable::open)
                .list();
    }

    @Override
    public List<OpenTask> ofGroup(String group) {
        return jdbc.sql(COLUMNS + " where t.task_id in (select o.task_id from open_task o where o.group_id = :group)"
                        + GROUPED)
                .param("group", group)
                .query(TaskTable::open)
                .list();
    }

    @Override
    public List<UUID> casesOf(Caller caller) {
        return jdbc.sql("""
                select distinct case_id from open_task
                 where group_id = any (:groups) and case_id is not null and (barred is null or :person <> all (barred))
                """)
                .param("groups", caller.groupIds().toArray(String[]::new))
                .param("person", caller.personId())
                .query(UUID.class)
                .list();
    }

    @Override
    public void give(String taskId, String group) {
        jdbc.sql(
                        "delete from open_task where task_id = :task and group_id <> (select min(group_id) from open_task where task_id = :task)")
                .param("task", taskId)
                .update();
        int rows = jdbc.sql("update open_task set group_id = :group, assignee = null where task_id = :task")
                .param("group", group)
                .param("task", taskId)
                .update();
        StaleStateException.unlessOne(rows, "give task " + taskId + " to another group");
    }

    @Override
    public List<OpenTask> ofCase(UUID caseId) {
        return jdbc.sql(COLUMNS + " where t.case_id = :case" + GROUPED)
                .param("case", caseId)
                .query(TaskTable::open)
                .list();
    }

    @Override
    public Map<UUID, List<OpenTask>> ofCases(Collection<UUID> caseIds) {
        return jdbc
                .sql(COLUMNS + " where t.case_id = any(:cases)" + GROUPED)
                .param("cases", caseIds.toArray(UUID[]::new))
                .query(TaskTable::open)
                .list()
                .stream()
                .collect(Collectors.groupingBy(task -> Objects.requireNonNull(task.caseId())));
    }

    Optional<DoneTask> findDone(String taskId) {
        return jdbc.sql("select * from done_task where task_id = :task")
                .param("task", taskId)
                .query(TaskTable::done)
                .optional();
    }

    /** What the caller finished in the bodies that they act for today, the last first. */
    public List<DoneTask> doneBy(Caller caller, int page) {
        return bind(DONE_BY + " order by ended_at desc, task_id limit :size offset :offset", caller)
                .param("size", PAGE_SIZE)
                .param("offset", (Math.max(page, 1) - 1L) * PAGE_SIZE)
                .query(TaskTable::done)
                .list();
    }

    public int countDoneBy(Caller caller) {
        return bind("select count(*) from (" + DONE_BY + " limit " + COUNT_LIMIT + ") counted", caller)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Caller caller) {
        return jdbc.sql(sql)
                .param("person", caller.personId())
                .param("groups", caller.groupIds().toArray(String[]::new));
    }

    public static OpenTask open(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                groups(row),
                row.getObject("assignee", UUID.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("protocol_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("process_key"),
                row.getString("element_id"),
                row.getString("form_id"),
                row.getString("name"),
                row.getString("term_code"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                barred(row));
    }

    private static Set<UUID> barred(ResultSet row) throws SQLException {
        @Nullable Array barred = row.getArray("barred");
        return barred == null ? Set.of() : Set.of((UUID[]) barred.getArray());
    }

    private static DoneTask done(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        return new DoneTask(
                row.getString("task_id"),
                groups(row),
                person,
                row.getObject("protocol_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("element_id"),
                row.getString("name"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    private static Set<String> groups(ResultSet row) throws SQLException {
        return new LinkedHashSet<>(
                Arrays.asList((String[]) row.getArray("groups").getArray()));
    }
}
