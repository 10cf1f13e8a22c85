package be.protocolloket.tasklist;

import java.time.OffsetDateTime;
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
}
