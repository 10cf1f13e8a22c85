package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the task list from our own table; the engine's is never asked for a list. */
@Repository
class TaskTable implements OpenTasks {

    /** Beyond this a reader only needs to know that there are many. */
    static final int COUNT_LIMIT = 1000;

    private static final String COLUMNS = """
            select t.task_id, array_agg(t.group_id order by t.group_id) as groups, t.assignee, t.due_at, t.protocol_id,
                   t.process_key, t.element_id, t.form_id, t.name, t.term_code, t.created_at
            from open_task t
            """;
    private static final String GROUPED = """
             group by t.task_id, t.assignee, t.due_at, t.protocol_id, t.process_key, t.element_id, t.form_id, t.name, t.term_code, t.created_at
             order by t.due_at, t.task_id
            """;
    private static final String FILTER = """
             and (cast(:protocol as uuid) is null or t.protocol_id = :protocol)
             and (cast(:element as text) is null or t.element_id = :element)
             and (:due = 'ALL' or t.due_at < clock_timestamp() + case when :due = 'SOON' then interval '7 days' else interval '0' end)
            """;

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenTask> page(TaskQuery query, Caller caller) {
        String window = " limit " + TaskQuery.PAGE_SIZE + " offset " + query.offset();
        return bind(COLUMNS + where(query) + FILTER + GROUPED + window, query, caller)
                .query(TaskTable::open)
                .list();
    }

    /** At most {@link #COUNT_LIMIT}. */
    int count(TaskQuery query, Caller caller) {
        String counted = "select count(*) from (select distinct t.task_id from open_task t " + where(query) + FILTER
                + " limit " + COUNT_LIMIT + ") counted";
        return bind(counted, query, caller).query(Integer.class).single();
    }

    /** The tasks that the caller could meet in a list, for the choices of its filters. */
    List<OpenTask> choices(Caller caller) {
        return jdbc.sql(COLUMNS + " where (t.assignee is null or t.assignee = :person) and t.group_id in (:groups)"
                        + GROUPED + " limit 500")
                .param("person", caller.personId())
                .param("groups", caller.groupIds().isEmpty() ? Set.of("") : caller.groupIds())
                .query(TaskTable::open)
                .list();
    }

    Optional<OpenTask> find(String taskId) {
        return jdbc.sql(COLUMNS + " where t.task_id = :task" + GROUPED)
                .param("task", taskId)
                .query(TaskTable::open)
                .optional();
    }

    @Override
    public List<OpenTask> of(UUID protocolId) {
        return jdbc.sql(COLUMNS + " where t.protocol_id = :protocol" + GROUPED)
                .param("protocol", protocolId)
                .query(TaskTable::open)
                .list();
    }

    Optional<DoneTask> findDone(String taskId) {
        return jdbc.sql("select * from done_task where task_id = :task")
                .param("task", taskId)
                .query(TaskTable::done)
                .optional();
    }

    List<DoneTask> doneBy(UUID person, int page) {
        return jdbc.sql(
                        "select * from done_task where person_id = :person order by ended_at desc limit :size offset :offset")
                .param("person", person)
                .param("size", TaskQuery.PAGE_SIZE)
                .param("offset", (Math.max(page, 1) - 1) * TaskQuery.PAGE_SIZE)
                .query(TaskTable::done)
                .list();
    }

    int countDoneBy(UUID person) {
        return jdbc.sql("select count(*) from (select 1 from done_task where person_id = :person limit " + COUNT_LIMIT
                        + ") counted")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private static String where(TaskQuery query) {
        return query.scope() == TaskQuery.Scope.MINE
                ? " where t.assignee = :person"
                : " where t.assignee is null and t.group_id in (:groups)";
    }

    private JdbcClient.StatementSpec bind(String sql, TaskQuery query, Caller caller) {
        Set<String> groups = caller.groupIds();
        return jdbc.sql(sql)
                .param("person", caller.personId())
                .param("groups", groups.isEmpty() ? Set.of("") : groups)
                .param("protocol", query.protocolId())
                .param("element", query.elementId())
                .param("due", query.due().name());
    }

    private static OpenTask open(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                groups(row),
                row.getObject("assignee", UUID.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("protocol_id", UUID.class),
                row.getString("process_key"),
                row.getString("element_id"),
                row.getString("form_id"),
                row.getString("name"),
                row.getString("term_code"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static DoneTask done(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        return new DoneTask(
                row.getString("task_id"),
                groups(row),
                person,
                row.getObject("protocol_id", UUID.class),
                row.getString("element_id"),
                row.getString("name"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    private static Set<String> groups(ResultSet row) throws SQLException {
        return new LinkedHashSet<>(
                Arrays.asList((String[]) row.getArray("groups").getArray()));
    }
}
