package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One row for each party and registered version. Every update names the state before; of two concurrent answers only the first succeeds, the
 * second ends in a {@link StaleStateException}.
 */
@Repository
public class ConfirmationTable {

    private final JdbcClient jdbc;

    ConfirmationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the protocol's parties; empty while nobody was asked. */
    public List<Confirmation> of(UUID versionId) {
        return jdbc.sql("""
                select c.* from registration_confirmation c
                  join protocol_version v on v.id = c.version_id
                  join protocol_party p on p.protocol_id = v.protocol_id and p.enterprise_number = c.body
                 where c.version_id = ? order by p.position""")
                .param(versionId)
                .query(ConfirmationTable::confirmation)
                .list();
    }

    /** @param readBy who entered it, for the body that registered; null: somebody must read it first */
    void ask(UUID versionId, EnterpriseNumber body, @Nullable UUID readBy) {
        jdbc.sql("""
                insert into registration_confirmation (version_id, body, state, read_by, read_at)
                values (:version, :body, :state, :by::uuid, case when :by::uuid is not null then clock_timestamp() end)""")
                .param("version", versionId)
                .param("body", body.digits())
                .param("state", (readBy == null ? ConfirmationState.TO_READ : ConfirmationState.TO_CONFIRM).name())
                .param("by", readBy)
                .update();
    }

    /** @throws StaleStateException unless it waits to be read */
    void passOn(Confirmation before, UUID readBy) {
        int rows = jdbc.sql("""
                update registration_confirmation set state = 'TO_CONFIRM', read_by = :by, read_at = clock_timestamp()
                 where version_id = :version and body = :body and state = 'TO_READ'""")
                .param("by", readBy)
                .param("version", before.versionId())
                .param("body", before.body().digits())
                .update();
        StaleStateException.unlessOne(rows, "pass on version " + before.versionId());
    }

    /** @throws StaleStateException unless it waits to be confirmed */
    void confirm(Confirmation before, UUID confirmedBy) {
        int rows = jdbc.sql("""
                update registration_confirmation set state = 'CONFIRMED', decided_by = :by, decided_at = clock_timestamp()
                 where version_id = :version and body = :body and state = 'TO_CONFIRM'""")
                .param("by", confirmedBy)
                .param("version", before.versionId())
                .param("body", before.body().digits())
                .update();
        StaleStateException.unlessOne(rows, "confirm version " + before.versionId());
    }

    /** @throws StaleStateException when it was decided since it was read */
    void reject(Confirmation before, UUID rejectedBy, String reason) {
        String act = "reject version " + before.versionId();
        StaleStateException.unless(before.state().mayBecome(ConfirmationState.REJECTED), act);
        int rows = jdbc.sql("""
                update registration_confirmation
                   set state = 'REJECTED', decided_by = :by, decided_at = clock_timestamp(), reason = :reason
                 where version_id = :version and body = :body and state = :before""")
                .param("by", rejectedBy)
                .param("reason", reason)
                .param("version", before.versionId())
                .param("body", before.body().digits())
                .param("before", before.state().name())
                .update();
        StaleStateException.unlessOne(rows, act);
    }

    private static Confirmation confirmation(ResultSet rs, int row) throws SQLException {
        return new Confirmation(
                rs.getObject("version_id", UUID.class),
                new EnterpriseNumber(rs.getString("body")),
                ConfirmationState.valueOf(rs.getString("state")),
                rs.getObject("read_by", UUID.class),
                moment(rs.getObject("read_at", OffsetDateTime.class)),
                rs.getObject("decided_by", UUID.class),
                moment(rs.getObject("decided_at", OffsetDateTime.class)),
                rs.getString("reason"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
