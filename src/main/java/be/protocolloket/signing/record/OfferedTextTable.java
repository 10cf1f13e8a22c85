package be.protocolloket.signing.record;

import be.protocolloket.protocol.VersionView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OfferedTextTable {

    private final JdbcClient jdbc;

    OfferedTextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without effect when the text is offered already. */
    public void add(VersionView version, byte[] pdf) {
        jdbc.sql("""
                insert into signing_text (version_id, protocol_id, document_sha256, pdf, pdf_sha256)
                values (:version, :protocol, :sha256, :pdf, encode(sha256(:pdf), 'hex'))
                on conflict (version_id) do nothing""")
                .param("version", version.id())
                .param("protocol", version.protocolId())
                .param("sha256", version.sha256())
                .param("pdf", pdf)
                .update();
    }

    public Optional<OfferedText> find(UUID versionId) {
        return jdbc.sql(
                        "select version_id, protocol_id, document_sha256, pdf_sha256 from signing_text where version_id = :version")
                .param("version", versionId)
                .query(OfferedText.class)
                .optional();
    }

    /** Those in which somebody may still act, of protocols that may be over. */
    public List<OfferedText> withOpenSlots() {
        return jdbc.sql("""
                select version_id, protocol_id, document_sha256, pdf_sha256 from signing_text t
                 where exists (select 1 from signature_slot s where s.version_id = t.version_id and s.state = 'OPEN')
                 order by opened_at""").query(OfferedText.class).list();
    }

    public Optional<byte[]> pdf(UUID versionId) {
        return jdbc.sql("select pdf from signing_text where version_id = :version")
                .param("version", versionId)
                .query((rs, rowNumber) -> rs.getBytes("pdf"))
                .optional();
    }
}
