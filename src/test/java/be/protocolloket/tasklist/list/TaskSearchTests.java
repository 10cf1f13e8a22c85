package be.protocolloket.tasklist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.protocolloket.IntegrationTest;
import be.protocolloket.tasklist.TaskTable;
import be.protocolloket.tasklist.list.TaskQuery.Due;
import be.protocolloket.tasklist.list.TaskQuery.Scope;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** With a great many tasks a page is still read from an index, in the index's order, and no further than the page. */
@IntegrationTest
@Transactional
class TaskSearchTests {

    /** Three of the forty days over which the five thousand of a group are spread, and some more. */
    private static final int SOON_OF_A_GROUP = 500;

    private static final UUID PROTOCOL = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private record Read(Scope scope, boolean narrowed, Due due, String index) {}

    @Autowired
    JdbcClient jdbc;

    /** All on the same tasks, for it takes longer to enter them than to look for any of them. */
    @TestFactory
    Stream<DynamicTest> aPageComesFromItsIndex() {
        fill();
        return Stream.of(
                        new Read(Scope.GROUPS, false, Due.ALL, "open_task_of_group"),
                        new Read(Scope.GROUPS, false, Due.LATE, "open_task_of_group"),
                        new Read(Scope.GROUPS, true, Due.ALL, "open_task_of_group_and_protocol"),
                        new Read(Scope.COLLEAGUES, false, Due.ALL, "open_task_of_group_taken"),
                        new Read(Scope.MINE, false, Due.ALL, "open_task_of_"))
                .map(read -> dynamicTest(read.toString(), () -> comesFromItsIndex(read)));
    }

    private void comesFromItsIndex(Read read) {
        assertThat(plan(new TaskQuery(read.scope(), read.narrowed() ? PROTOCOL : null, null, null, read.due(), 1)))
                .containsPattern("Scan (using|on) " + read.index())
                .doesNotContain("Seq Scan on open_task");
    }

    @TestFactory
    Stream<DynamicTest> ofABigGroupOnlyThePageIsRead() {
        fill();
        return Stream.of(Due.values()).map(due -> dynamicTest(due.name(), () -> onlyThePageIsRead(due)));
    }

    private void onlyThePageIsRead(Due due) {
        String plan = plan(new TaskQuery(Scope.GROUPS, null, null, null, due, 1));
        // Those of a few days are so few that the database may gather them all from the index before it orders them.
        int most = due == Due.SOON ? SOON_OF_A_GROUP : TaskTable.PAGE_SIZE;
        assertThat(plan.lines().filter(line -> line.contains("open_task_of_group")))
                .as(plan)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(rows(line)).isLessThanOrEqualTo(most));
    }

    private void fill() {
        jdbc.sql("""
                insert into open_task (group_id, task_id, due_at, assignee, protocol_id, process_key, element_id, form_id, name, created_at)
                select 'dpo:' || lpad((n % 10)::text, 10, '0'), 'plan-' || n, now() + (n % 977 - 200) * interval '1 hour',
                       case when n % 9 = 0 then cast(lpad((n % 100)::text, 32, '0') as uuid) end,
                       cast(lpad((n % 60)::text, 32, '0') as uuid), 'p', 'userTask_giveAdvice', 'give-advice', 'Advies geven', now()
                from generate_series(1, 50000) n
                """).update();
        jdbc.sql("analyze open_task").update();
    }

    private String plan(TaskQuery query) {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, timing off, summary off) " + TaskSearch.pageSql(query))
                        .param("groups", new String[] {"dpo:0000000007", "dpo:0000000002", "dpo:0000000001"})
                        .param("upto", TaskTable.PAGE_SIZE)
                        .param("soon", OffsetDateTime.now().plusDays(3))
                        .param("size", TaskTable.PAGE_SIZE)
                        .param("offset", 0)
                        .param("person", UUID.fromString("00000000-0000-0000-0000-000000000018"))
                        .param("protocol", query.protocolId())
                        .query(String.class)
                        .list());
    }

    private static double rows(String line) {
        return Double.parseDouble(line.replaceAll(".*actual rows=([0-9.]+).*", "$1"));
    }
}
