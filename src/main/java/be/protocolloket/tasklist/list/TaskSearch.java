package be.protocolloket.tasklist.list;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskTable;
import be.protocolloket.tasklist.list.TaskQuery.Due;
import be.protocolloket.tasklist.list.TaskQuery.Scope;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds one page of somebody's list. Each group is read in the order of its index and never further than the page needs, so a page costs
 * the same whether a group waits for ten tasks or for a hundred thousand.
 */
@Repository
public class TaskSearch {

    /** Of each group, for offering filters. */
    private static final int CHOICE_LIMIT = 500;

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final WorkingDays workingDays;

    TaskSearch(JdbcClient jdbc, DatabaseClock clock, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    List<OpenTask> page(TaskQuery query, Caller caller) {
        return bind(pageSql(query), query, query.offset() + TaskTable.PAGE_SIZE, caller)
                .param("size", TaskTable.PAGE_SIZE)
                .param("offset", query.offset())
                .query(TaskTable::open)
                .list();
    }

    /** At most {@link TaskTable#COUNT_LIMIT}. */
    int count(TaskQuery query, Caller caller) {
        String sql = "select count(*) from (select distinct task_id from (" + found(query) + ") f limit :upto) counted";
        return bind(sql, query, TaskTable.COUNT_LIMIT, caller)
                .query(Integer.class)
                .single();
    }

    /** What occurs in the list, for the choices of its filters. */
    List<TaskChoice> choices(Scope scope, Caller caller) {
        TaskQuery all = new TaskQuery(scope, null, null, null, Due.ALL, 1);
        String sql = "select distinct protocol_id, element_id, name from (" + found(all) + ") f";
        return bind(sql, all, CHOICE_LIMIT, caller)
                .query((row, number) -> new TaskChoice(
                        row.getObject("protocol_id", java.util.UUID.class),
                        row.getString("element_id"),
                        row.getString("name")))
                .list();
    }

    static String pageSql(TaskQuery query) {
        return TaskTable.COLUMNS
                + " join (select distinct task_id, due_at from (" + found(query)
                + ") f order by due_at, task_id limit :size offset :offset) p on p.task_id = t.task_id"
                + TaskTable.GROUPED;
    }

    /** The first {@code :upto} of each group that the caller is in today; the filters that are not used are not written. */
    private static String found(TaskQuery query) {
        return """
                select one.* from unnest(cast(:groups as text[])) as mine(group_id) cross join lateral (
                  select t.task_id, t.due_at, t.protocol_id, t.element_id, t.name from open_task t where t.group_id = mine.group_id
                """
                + " and (t.barred is null or :person <> all (t.barred))"
                + taken(query.scope())
                + (query.protocolId() == null ? "" : " and t.protocol_id = :protocol")
                + (query.caseId() == null ? "" : " and t.case_id = :case")
                + (query.elementId() == null ? "" : " and t.element_id = :element")
                + due(query.due())
                + " order by t.due_at, t.task_id limit :upto) one";
    }

    private static String taken(Scope scope) {
        return switch (scope) {
            case MINE -> " and t.assignee = :person";
            case GROUPS -> " and t.assignee is null";
            case COLLEAGUES -> " and t.assignee is not null and t.assignee <> :person";
        };
    }

    private static String due(Due due) {
        return switch (due) {
            case ALL -> "";
            case LATE -> " and t.due_at < now()";
            case SOON -> " and t.due_at >= now() and t.due_at < :soon";
        };
    }

    private JdbcClient.StatementSpec bind(String sql, TaskQuery query, long upTo, Caller caller) {
        return jdbc.sql(sql)
                .param("groups", caller.groupIds().toArray(String[]::new))
                .param("upto", upTo)
                .param("soon", DueState.soonEnds(clock.now(), workingDays).atOffset(ZoneOffset.UTC))
                .param("person", caller.personId())
                .param("protocol", query.protocolId())
                .param("case", query.caseId())
                .param("element", query.elementId());
    }
}
