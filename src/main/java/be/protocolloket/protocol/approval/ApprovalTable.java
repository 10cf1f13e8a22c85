package be.protocolloket.protocol.approval;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of governing bodies and opinions of the supervisory committee; nothing in them changes afterwards. */
@Repository
class ApprovalTable {

    private final JdbcClient jdbc;

    ApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when this body decided on this version already */
    void add(UUID protocolId, UUID versionId, Approval approval) {
        jdbc.sql("""
                insert into approval (id, protocol_id, version_id, body, decision, decided_on, reference, reason, recorded_by)
                values (:id, :protocol, :version, :body, :decision, :day, :reference, :reason, :by)""")
                .param("id", UUID.randomUUID())
                .param("protocol", protocolId)
                .param("version", versionId)
                .param("body", approval.body().digits())
                .param("decision", (approval.approved() ? Decision.APPROVED : Decision.REFUSED).name())
                .param("day", approval.decidedOn())
                .param("reference", approval.reference())
                .param("reason", approval.reason())
                .param("by", approval.recordedBy())
                .update();
    }

    List<Approval> of(UUID protocolId) {
        return jdbc.sql("select * from approval where protocol_id = ? order by recorded_at")
                .param(protocolId)
                .query((rs, n) -> new Approval(
                        rs.getObject("version_id", UUID.class),
                        new EnterpriseNumber(rs.getString("body")),
                        Decision.valueOf(rs.getString("decision")) == Decision.APPROVED,
                        rs.getObject("decided_on", LocalDate.class),
                        rs.getString("reference"),
                        rs.getString("reason"),
                        rs.getObject("recorded_by", UUID.class),
                        rs.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addOpinion(
            UUID protocolId, UUID versionId, @Nullable LocalDate day, String reference, String summary, UUID by) {
        jdbc.sql("""
                insert into vtc_opinion (id, protocol_id, version_id, received_on, reference, summary, recorded_by)
                values (:id, :protocol, :version, :day::date, nullif(:reference, ''), :summary, :by)""")
                .param("id", UUID.randomUUID())
                .param("protocol", protocolId)
                .param("version", versionId)
                .param("day", day)
                .param("reference", reference)
                .param("summary", summary)
                .param("by", by)
                .update();
    }

    List<VtcOpinion> opinions(UUID protocolId) {
        return jdbc.sql("select * from vtc_opinion where protocol_id = ? order by recorded_at")
                .param(protocolId)
                .query((rs, n) -> new VtcOpinion(
                        rs.getObject("version_id", UUID.class),
                        rs.getObject("received_on", LocalDate.class),
                        rs.getString("reference"),
                        rs.getString("summary"),
                        rs.getObject("recorded_by", UUID.class),
                        rs.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
