package be.protocolloket.signing.record;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RefusalTable {

    private final JdbcClient jdbc;

    RefusalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SignatureSlot slot, UUID by, String reason) {
        jdbc.sql(
                        "insert into signature_refusal (version_id, slot_id, refused_by, reason) values (:version, :slot, :by, :reason)")
                .param("version", slot.versionId())
                .param("slot", slot.slotId())
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    public List<Refusal> of(UUID versionId) {
        return jdbc.sql(
                        "select slot_id, refused_by, reason, refused_at from signature_refusal where version_id = :version")
                .param("version", versionId)
                .query((rs, rowNumber) -> new Refusal(
                        rs.getString("slot_id"),
                        rs.getObject("refused_by", UUID.class),
                        rs.getString("reason"),
                        rs.getObject("refused_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
