package be.protocolloket.tasklist.draft;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskSeal;
import be.protocolloket.vault.KeyDestroyedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms begun and not finished, kept on the server until their task ends: what is typed on a shared computer does not stay there. Those of a
 * case are sealed.
 */
@Repository
public class FormDrafts {

    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TaskSeal seal;
    private final TransactionTemplate transaction;

    FormDrafts(JdbcClient jdbc, JsonMapper json, TaskSeal seal, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
        this.transaction = transaction;
    }

    /**
     * A draft as it was typed.
     *
     * @param typed by posted field name; never a password
     */
    public record Draft(Map<String, List<String>> typed, Instant savedAt) {}

    /** Nothing once the case of the task was erased. */
    public Optional<Draft> find(OpenTask task, Caller caller) {
        return jdbc
                .sql(
                        "select answers, sealed, body, saved_at from form_draft where task_id = :task and person_id = :person")
                .param("task", task.taskId())
                .param("person", caller.personId())
                .query((row, number) -> draft(row, task, caller))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @return false when the task is gone, or its case was erased, so that there is nothing left to keep it for */
    public boolean save(OpenTask task, Map<String, List<String>> typed, Caller caller) {
        String answers = json.writeValueAsString(typed);
        UUID caseId = task.caseId();
        if (caseId == null) {
            return write(task, caller, answers, null, null);
        }
        try {
            String body = seal.body(task, caller);
            return Boolean.TRUE.equals(transaction.execute(status ->
                    write(task, caller, null, seal.seal(caseId, body, place(task.taskId(), caller), answers), body)));
        } catch (KeyDestroyedException erased) {
            return false;
        }
    }

    private boolean write(
            OpenTask task, Caller caller, @Nullable String answers, byte @Nullable [] sealed, @Nullable String body) {
        return jdbc.sql("""
                        insert into form_draft (task_id, person_id, answers, sealed, body)
                        select :task, :person, cast(:answers as jsonb), :sealed, :body
                        where exists (select 1 from open_task where task_id = :task)
                        on conflict (task_id, person_id) do update
                        set answers = excluded.answers, sealed = excluded.sealed, body = excluded.body, saved_at = clock_timestamp()
                        """)
                        .param("task", task.taskId())
                        .param("person", caller.personId())
                        .param("answers", answers, Types.VARCHAR)
                        .param("sealed", sealed, Types.BINARY)
                        .param("body", body, Types.VARCHAR)
                        .update()
                > 0;
    }

    private Optional<Draft> draft(ResultSet row, OpenTask task, Caller caller) throws SQLException {
        Instant savedAt = row.getObject("saved_at", OffsetDateTime.class).toInstant();
        byte[] sealed = row.getBytes("sealed");
        UUID caseId = task.caseId();
        Optional<String> answers = sealed == null || caseId == null
                ? Optional.ofNullable(row.getString("answers"))
                : seal.open(caseId, row.getString("body"), place(task.taskId(), caller), sealed);
        return answers.map(typed -> new Draft(json.readValue(typed, ANSWERS), savedAt));
    }

    private static String place(String taskId, Caller caller) {
        return "form_draft:" + taskId + ":" + caller.personId();
    }
}
