package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class KeptFileTable {

    static final String SELECT = """
            select f.*, c.closed_on, exists (select 1 from legal_hold h where h.file_id = f.id and h.lifted_at is null) as held
              from kept_file f join kept_case c using (case_id)
            """;

    private final JdbcClient jdbc;

    KeptFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes it where it is not there yet. A file whose contents were all sent back waits again. */
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

    /** Lets whoever places a hold and whoever erases wait for each other. */
    public Optional<KeptFile> lock(UUID id) {
        jdbc.sql("select id from kept_file where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /** What was received first, then what the bodies wrote themselves. */
    public List<KeptFile> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + " where f.case_id = :case order by f.kind desc, f.body")
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

    public void become(UUID id, KeptState state) {
        jdbc.sql("update kept_file set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    public void proposed(UUID id, UUID by) {
        jdbc.sql("""
                update kept_file set state = 'PROPOSED', proposed_by = :by, proposed_at = clock_timestamp(), approved_by = null,
                  approved_at = null where id = :id
                """).param("id", id).param("by", by).update();
    }

    public void approved(UUID id, UUID by) {
        jdbc.sql("update kept_file set approved_by = :by, approved_at = clock_timestamp() where id = :id")
                .param("id", id)
                .param("by", by)
                .update();
    }

    public void sentBack(UUID id, byte[] reason) {
        jdbc.sql("update kept_file set state = 'DUE', sent_back = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    public Optional<byte[]> reasonSentBack(UUID id) {
        return jdbc.sql("select sent_back from kept_file where id = :id and sent_back is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** Whoever stood for one file stands for another that goes with it. */
    public void approvedWith(UUID id, KeptFile other) {
        jdbc.sql("""
                update kept_file f set proposed_by = o.proposed_by, proposed_at = o.proposed_at, approved_by = o.approved_by,
                  approved_at = o.approved_at from kept_file o where f.id = :id and o.id = :other
                """).param("id", id).param("other", other.id()).update();
    }

    public void erased(UUID id) {
        jdbc.sql("update kept_file set state = 'ERASED', erased_at = clock_timestamp(), wake_on = null where id = :id")
                .param("id", id)
                .update();
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
