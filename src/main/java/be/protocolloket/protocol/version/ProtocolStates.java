package be.protocolloket.protocol.version;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.workflow.StaleStateException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where protocols stand. Every update names the state before in its where clause: of two concurrent calls only the first succeeds, the
 * second ends in a {@link StaleStateException}.
 */
@Repository
public class ProtocolStates {

    private final JdbcClient jdbc;

    ProtocolStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Row lock: of two steps of one protocol, the second waits and reads the state that the first one left. */
    public Optional<DocumentState> lock(UUID id) {
        return jdbc.sql("select document_state from protocol where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(DocumentState::valueOf);
    }

    /** @throws StaleStateException when the text is in another state by now, or may not go on like this */
    void move(UUID id, DocumentState before, DocumentState next) {
        String act = "make protocol " + id + " " + next;
        StaleStateException.unless(before.mayBecome(next), act);
        int rows = jdbc.sql("""
                update protocol set document_state = :next, changed_at = clock_timestamp()
                 where id = :id and document_state = :before""")
                .param("next", next.name())
                .param("id", id)
                .param("before", before.name())
                .update();
        StaleStateException.unlessOne(rows, act);
    }

    /**
     * @param end first day without effect; null without a term that gives a day
     * @throws StaleStateException unless it is being signed
     */
    public void conclude(UUID id, LocalDate conclusion, LocalDate effective, @Nullable LocalDate end) {
        int rows = jdbc.sql("""
                update protocol set document_state = 'CONCLUDED', conclusion_date = :conclusion, effective_date = :effective,
                       end_date = :end::date, changed_at = clock_timestamp() where id = :id and document_state = 'SIGNING'""")
                .param("conclusion", conclusion)
                .param("effective", effective)
                .param("end", end)
                .param("id", id)
                .update();
        StaleStateException.unlessOne(rows, "conclude protocol " + id);
    }

    /**
     * @param effective null while something holds its effect back
     * @throws StaleStateException unless it waits for the confirmation of its parties
     */
    public void concludeRegistered(
            UUID id, LocalDate conclusion, @Nullable LocalDate effective, @Nullable LocalDate end) {
        int rows = jdbc.sql("""
                update protocol set document_state = 'CONCLUDED', conclusion_date = :conclusion, effective_date = :effective::date,
                       end_date = :end::date, changed_at = clock_timestamp() where id = :id and document_state = 'TO_CONFIRM'""")
                .param("conclusion", conclusion)
                .param("effective", effective)
                .param("end", end)
                .param("id", id)
                .update();
        StaleStateException.unlessOne(rows, "conclude registered protocol " + id);
    }

    /**
     * The dates of a registered protocol whose facts every party confirmed anew.
     *
     * @param effective null while something holds its effect back
     * @throws StaleStateException unless it is concluded
     */
    public void correctRegistered(
            UUID id, LocalDate conclusion, @Nullable LocalDate effective, @Nullable LocalDate end) {
        int rows = jdbc.sql("""
                update protocol set conclusion_date = :conclusion, effective_date = :effective::date, end_date = :end::date,
                       read_by_text = true, changed_at = clock_timestamp()
                 where id = :id and origin = 'REGISTERED' and document_state = 'CONCLUDED'""")
                .param("conclusion", conclusion)
                .param("effective", effective)
                .param("end", end)
                .param("id", id)
                .update();
        StaleStateException.unlessOne(rows, "correct registered protocol " + id);
    }

    /** Those concluded before the text had a say in their dates. */
    public List<UUID> notReadByText() {
        return jdbc.sql("""
                select id from protocol where document_state in ('CONCLUDED', 'SUPERSEDED') and not read_by_text order by id""").query(UUID.class).list();
    }

    public boolean isReadByText(UUID id) {
        return jdbc.sql("select read_by_text from protocol where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** @throws StaleStateException when another node was first */
    public void readByText(UUID id, @Nullable LocalDate effective, @Nullable LocalDate end) {
        int rows = jdbc.sql("""
                update protocol set effective_date = :effective::date, end_date = :end::date, read_by_text = true
                 where id = :id and not read_by_text""")
                .param("effective", effective)
                .param("end", end)
                .param("id", id)
                .update();
        StaleStateException.unlessOne(rows, "read the dates of protocol " + id + " in its text");
    }

    /** @throws StaleStateException unless it never was in force */
    public void enterIntoForce(UUID id) {
        int rows = jdbc.sql("""
                update protocol set legal_effect = 'IN_FORCE', changed_at = clock_timestamp()
                 where id = :id and legal_effect = 'NOT_IN_FORCE'""").param("id", id).update();
        StaleStateException.unlessOne(rows, "bring protocol " + id + " into force");
    }
}
