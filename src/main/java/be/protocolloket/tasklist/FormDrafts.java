package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms begun and not finished, kept on the server until their task ends: what is typed on a shared computer does not stay there. */
@Repository
public class FormDrafts {

    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A draft as it was typed.
     *
     * @param typed by posted field name; never a password
     */
    public record Draft(Map<String, List<String>> typed, Instant savedAt) {}

    public Optional<Draft> find(String taskId, Caller caller) {
        return jdbc.sql("select answers, saved_at from form_draft where task_id = :task and person_id = :person")
                .param("task", taskId)
                .param("person", caller.personId())
                .query((row, number) -> new Draft(
                        json.readValue(row.getString("answers"), ANSWERS),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return false when the task is gone, so that there is nothing left to keep it for */
    public boolean save(String taskId, Map<String, List<String>> typed, Caller caller) {
        return jdbc.sql("""
                        insert into form_draft (task_id, person_id, answers)
                        select :task, :person, cast(:answers as jsonb) where exists (select 1 from open_task where task_id = :task)
                        on conflict (task_id, person_id) do update set answers = excluded.answers, saved_at = clock_timestamp()
                        """)
                        .param("task", taskId)
                        .param("person", caller.personId())
                        .param("answers", json.writeValueAsString(typed))
                        .update()
                > 0;
    }
}
