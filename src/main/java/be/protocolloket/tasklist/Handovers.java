package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gave a task to whom, and why. */
@Repository
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason null when {@code to} took it over from {@code from} */
    void record(String taskId, UUID from, UUID to, @Nullable String reason) {
        jdbc.sql("""
                insert into task_handover (task_id, from_person, to_person, reason) values (:task, :from, :to, :reason)
                """)
                .param("task", taskId)
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .update();
    }

    /** The last one, when it was to this person and with a reason. */
    Optional<Handover> lastTo(UUID person, String taskId) {
        return jdbc.sql("""
                select from_person, reason, at from (select * from task_handover where task_id = :task order by id desc limit 1) last
                where to_person = :person and reason is not null
                """)
                .param("task", taskId)
                .param("person", person)
                .query((row, number) -> new Handover(
                        row.getObject("from_person", UUID.class),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Open tasks that a colleague took over from this person, and who has them now. */
    List<TakenOver> takenFrom(Caller caller) {
        return jdbc.sql("""
                select distinct h.task_id, h.to_person, t.protocol_id, t.element_id, t.name
                from task_handover h join open_task t on t.task_id = h.task_id and t.assignee = h.to_person
                where h.from_person = :person and h.reason is null and t.group_id = any(cast(:groups as text[]))
                  and not exists (select 1 from task_handover later where later.task_id = h.task_id and later.id > h.id)
                limit 20
                """)
                .param("person", caller.personId())
                .param("groups", caller.groupIds().toArray(String[]::new))
                .query((row, number) -> new TakenOver(
                        row.getString("task_id"),
                        row.getObject("to_person", UUID.class),
                        row.getObject("protocol_id", UUID.class),
                        row.getString("element_id"),
                        row.getString("name")))
                .list();
    }
}
