package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gave a task to whom, and why. Why a task of a case was given is sealed, for people write about people. */
@Repository
public class Handovers {

    private final JdbcClient jdbc;
    private final TaskSeal seal;

    Handovers(JdbcClient jdbc, TaskSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The caller took it over from {@code from}. */
    void takeOver(OpenTask task, UUID from, Caller caller) {
        record(task, from, caller.personId(), null, null, null);
    }

    /** The caller gives it to {@code to}. */
    void give(OpenTask task, UUID to, String reason, Caller caller) {
        UUID caseId = task.caseId();
        if (caseId == null) {
            record(task, caller.personId(), to, reason, null, null);
        } else {
            String body = seal.body(task, caller);
            byte[] sealed = seal.seal(caseId, body, place(task.taskId(), to), reason);
            record(task, caller.personId(), to, null, sealed, body);
        }
    }

    /** The last one, when it was to this person and with a reason that can still be read. */
    Optional<Handover> lastTo(UUID person, String taskId) {
        return jdbc
                .sql("""
                select * from (select * from task_handover where task_id = :task order by id desc limit 1) last
                where to_person = :person and num_nonnulls(reason, sealed) > 0
                """)
                .param("task", taskId)
                .param("person", person)
                .query((row, number) -> handover(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Open tasks that a colleague took over from this person, and who has them now. */
    public List<TakenOver> takenFrom(Caller caller) {
        return jdbc.sql("""
                select distinct h.task_id, h.to_person, t.protocol_id, t.case_id, t.element_id, t.name
                from task_handover h join open_task t on t.task_id = h.task_id and t.assignee = h.to_person
                where h.from_person = :person and h.reason is null and h.sealed is null
                  and t.group_id = any(cast(:groups as text[]))
                  and not exists (select 1 from task_handover later where later.task_id = h.task_id and later.id > h.id)
                limit 20
                """)
                .param("person", caller.personId())
                .param("groups", caller.groupIds().toArray(String[]::new))
                .query((row, number) -> new TakenOver(
                        row.getString("task_id"),
                        row.getObject("to_person", UUID.class),
                        row.getObject("protocol_id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("element_id"),
                        row.getString("name")))
                .list();
    }

    private void record(
            OpenTask task,
            UUID from,
            UUID to,
            @Nullable String reason,
            byte @Nullable [] sealed,
            @Nullable String body) {
        jdbc.sql("""
                insert into task_handover (task_id, from_person, to_person, case_id, reason, sealed, body)
                values (:task, :from, :to, :case, :reason, :sealed, :body)
                """)
                .param("task", task.taskId())
                .param("from", from)
                .param("to", to)
                .param("case", task.caseId(), Types.OTHER)
                .param("reason", reason, Types.VARCHAR)
                .param("sealed", sealed, Types.BINARY)
                .param("body", body, Types.VARCHAR)
                .update();
    }

    private Optional<Handover> handover(ResultSet row) throws SQLException {
        UUID from = row.getObject("from_person", UUID.class);
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        byte[] sealed = row.getBytes("sealed");
        Optional<String> reason = sealed == null
                ? Optional.of(row.getString("reason"))
                : seal.open(
                        row.getObject("case_id", UUID.class),
                        row.getString("body"),
                        place(row.getString("task_id"), row.getObject("to_person", UUID.class)),
                        sealed);
        return reason.map(text -> new Handover(from, text, at));
    }

    private static String place(String taskId, UUID to) {
        return "task_handover:" + taskId + ":" + to;
    }
}
