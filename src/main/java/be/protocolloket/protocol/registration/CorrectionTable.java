package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.StaleStateException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections of confirmed facts. Of two concurrent steps only the first succeeds; the second ends in a {@link StaleStateException}. */
@Repository
class CorrectionTable {

    private final JdbcClient jdbc;

    CorrectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID versionId, UUID protocolId, EnterpriseNumber body, String reason, UUID by) {
        jdbc.sql("""
                insert into registration_correction (version_id, protocol_id, body, reason, proposed_by)
                values (:version, :protocol, :body, :reason, :by)""")
                .param("version", versionId)
                .param("protocol", protocolId)
                .param("body", body.digits())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** At most one for each protocol. */
    Optional<FactCorrection> open(UUID protocolId) {
        return jdbc.sql("select * from registration_correction where protocol_id = :protocol and state = 'OPEN'")
                .param("protocol", protocolId)
                .query((row, number) -> new FactCorrection(
                        row.getObject("version_id", UUID.class),
                        protocolId,
                        new EnterpriseNumber(row.getString("body")),
                        row.getString("reason"),
                        CorrectionState.valueOf(row.getString("state"))))
                .optional();
    }

    /** @throws StaleStateException when it ended since it was read, or may not end like this */
    void end(FactCorrection before, CorrectionState next) {
        String act = "make correction " + before.versionId() + " " + next;
        StaleStateException.unless(before.state().mayBecome(next), act);
        int rows = jdbc.sql("""
                update registration_correction set state = :next, ended_at = clock_timestamp()
                 where version_id = :version and state = :before""")
                .param("next", next.name())
                .param("version", before.versionId())
                .param("before", before.state().name())
                .update();
        StaleStateException.unlessOne(rows, act);
    }
}
