package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.workflow.Columns;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The kept files. An act that moves a file names the state in which the file was read, so of two concurrent calls only the first succeeds;
 * the second, and an act that {@link KeptState} does not allow, ends in a {@link StaleStateException}.
 */
@Repository
public class KeptFileTable {

    static final String SELECT = """
            select f.*, coalesce(case when not f.blind then c.closed_on end, f.quiet_on) as closed_on, exists (select 1 from legal_hold h where h.file_id = f.id and h.lifted_at is null) as held
              from kept_file f join kept_case c using (case_id)
            """;

    private final JdbcClient jdbc;

    KeptFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the file, or finds it. A found one keeps its state, except that {@link KeptState#RETURNED} becomes waiting again. */
    public UUID open(UUID caseId, UUID protocolId, KeptKind kind, EnterpriseNumber body, EnterpriseNumber counterpart) {
        return jdbc.sql("""
                insert into kept_file (id, case_id, protocol_id, kind, body, counterpart, state)
                values (:id, :case, :protocol, :kind, :body, :counterpart, 'WAITING')
                on conflict (case_id, kind, body) do update
                  set state = case kept_file.state when 'RETURNED' then 'WAITING' else kept_file.state end
                returning id
                """)
                .param("id", UUID.randomUUID())
                .param("case", caseId)
                .param("protocol", protocolId)
                .param("kind", kind.name())
                .param("body", body.digits())
                .param("counterpart", counterpart.digits())
                .query(UUID.class)
                .single();
    }

    public Optional<KeptFile> find(UUID id) {
        return jdbc.sql(SELECT + " where f.id = :id")
                .param("id", id)
                .query(KeptFileTable::read)
                .optional();
    }

    /** Row lock: a hold and an erasure of one file do not happen at the same moment. */
    public Optional<KeptFile> lock(UUID id) {
        jdbc.sql("select id from kept_file where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** What was received first, then what the bodies wrote themselves. */
    public List<KeptFile> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + " where f.case_id = :case order by f.kind <> 'RECEIVED', f.body")
                .param("case", caseId)
                .query(KeptFileTable::read)
                .list();
    }

    public void reckoned(UUID id, @Nullable LocalDate dueOn, @Nullable LocalDate wakeOn) {
        jdbc.sql("update kept_file set due_on = :due, wake_on = :wake where id = :id")
                .param("id", id)
                .param("due", dueOn)
                .param("wake", wakeOn)
                .update();
    }

    /** A person is asked until when it is kept. */
    public void askDecision(KeptFile file) {
        move(file, KeptState.DECIDE, "");
    }

    /** A person is asked to propose its erasure. */
    public void askProposal(KeptFile file) {
        move(file, KeptState.DUE, "");
    }

    /** Ends the asking, until the daily run finds the file again. */
    public void setAside(KeptFile file) {
        move(file, KeptState.WAITING, "");
    }

    /** Nothing of it is left. */
    public void returned(KeptFile file) {
        move(file, KeptState.RETURNED, "");
    }

    /** A proposal needs an approval of its own: an earlier one counts no more. */
    public void propose(KeptFile file, UUID by) {
        move(
                file,
                KeptState.PROPOSED,
                ", proposed_by = :by, proposed_at = clock_timestamp(), approved_by = null, approved_at = null",
                Map.of("by", by));
    }

    /**
     * The state stays: erasing follows in the same transaction.
     *
     * @param by another person than the one who proposed
     */
    public void approve(KeptFile file, UUID by) {
        int rows = jdbc.sql("""
                update kept_file set approved_by = :by, approved_at = clock_timestamp()
                 where id = :id and state = 'PROPOSED' and approved_by is null and proposed_by <> :by
                """).param("id", file.id()).param("by", by).update();
        StaleStateException.unlessOne(rows, "approve the erasure of kept file " + file.id());
    }

    /** The proposal is not approved. */
    public void sendBack(KeptFile file, byte[] reason) {
        move(file, KeptState.DUE, ", sent_back = :reason", Map.of("reason", reason));
    }

    public void erase(KeptFile file) {
        move(file, KeptState.ERASED, ", erased_at = clock_timestamp(), wake_on = null");
    }

    public Optional<byte[]> reasonSentBack(UUID id) {
        return jdbc.sql("select sent_back from kept_file where id = :id and sent_back is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** A file that is erased together with another one names the same two people. */
    public void approveWith(KeptFile file, KeptFile other) {
        int rows =
                jdbc.sql("""
                update kept_file f set proposed_by = o.proposed_by, proposed_at = o.proposed_at, approved_by = o.approved_by,
                  approved_at = o.approved_at from kept_file o where f.id = :id and f.state = 'WAITING' and o.id = :other
                """).param("id", file.id()).param("other", other.id()).update();
        StaleStateException.unlessOne(rows, "erase kept file " + file.id() + " with another");
    }

    private void move(KeptFile file, KeptState next, String alongside) {
        move(file, next, alongside, Map.of());
    }

    /** @param file as it was read; when its state changed since, nothing happens */
    private void move(KeptFile file, KeptState next, String alongside, Map<String, Object> params) {
        String act = "make kept file " + file.id() + " " + next;
        StaleStateException.unless(file.state().mayBecome(next), act);
        int rows = jdbc.sql("update kept_file set state = :next" + alongside + " where id = :id and state = :before")
                .param("next", next.name())
                .param("id", file.id())
                .param("before", file.state().name())
                .params(params)
                .update();
        StaleStateException.unlessOne(rows, act);
    }

    static KeptFile read(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("protocol_id", UUID.class),
                KeptKind.valueOf(row.getString("kind")),
                new EnterpriseNumber(row.getString("body")),
                new EnterpriseNumber(row.getString("counterpart")),
                KeptState.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("held"),
                row.getObject("proposed_by", UUID.class),
                Columns.instant(row, "proposed_at"),
                row.getObject("approved_by", UUID.class),
                Columns.instant(row, "approved_at"),
                Columns.instant(row, "erased_at"));
    }
}
