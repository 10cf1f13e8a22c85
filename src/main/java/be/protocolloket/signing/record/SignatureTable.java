package be.protocolloket.signing.record;

import be.protocolloket.party.Caller;
import be.protocolloket.party.SigningAuthority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SignatureTable {

    private final JdbcClient jdbc;

    SignatureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The moment is the database's.
     *
     * @param onBehalfOfName set exactly when the authority is a delegation
     * @throws org.springframework.dao.DuplicateKeyException when the slot is signed, or the caller signed this text, already
     */
    public void add(
            SignatureSlot slot,
            OfferedText text,
            Caller caller,
            SigningAuthority authority,
            @Nullable String onBehalfOfName) {
        jdbc.sql("""
                insert into signature (id, version_id, slot_id, signed_by, name, function, on_behalf_of, on_behalf_of_name,
                                       delegation_id, document_sha256, pdf_sha256, method)
                values (:id, :version, :slot, :by, :name, :function, :onBehalfOf::uuid, :onBehalfOfName, :delegation::uuid,
                        :documentSha256, :pdfSha256, 'PLATFORM_CLICK')""")
                .param("id", UUID.randomUUID())
                .param("version", slot.versionId())
                .param("slot", slot.slotId())
                .param("by", caller.personId())
                .param("name", caller.displayName())
                .param("function", authority.function())
                .param("onBehalfOf", authority.onBehalfOf())
                .param("onBehalfOfName", onBehalfOfName)
                .param("delegation", authority.delegationId())
                .param("documentSha256", text.documentSha256())
                .param("pdfSha256", text.pdfSha256())
                .update();
    }

    /** In the order of the text. */
    public List<Signature> of(UUID versionId) {
        return jdbc.sql("""
                select g.slot_id, g.signed_by, g.name, g.function, g.on_behalf_of_name, g.signed_at, g.document_sha256, g.method
                  from signature g
                  join signature_slot s on s.version_id = g.version_id and s.slot_id = g.slot_id
                 where g.version_id = :version
                 order by s.position""")
                .param("version", versionId)
                .query(SignatureTable::row)
                .list();
    }

    private static Signature row(ResultSet rs, int rowNumber) throws SQLException {
        return new Signature(
                rs.getString("slot_id"),
                rs.getObject("signed_by", UUID.class),
                rs.getString("name"),
                rs.getString("function"),
                rs.getString("on_behalf_of_name"),
                rs.getObject("signed_at", OffsetDateTime.class).toInstant(),
                rs.getString("document_sha256"),
                SignatureMethod.valueOf(rs.getString("method")));
    }
}
