package be.protocolloket.publication.duty;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.rendition.RenditionOptions;
import be.protocolloket.protocol.rendition.Renditions;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.signing.Signatures;
import be.protocolloket.workflow.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes the files of a concluded text once, and keeps their bytes. */
@Repository
public class RenditionStore {

    private final JdbcClient jdbc;
    private final Protocols protocols;
    private final Renditions renditions;
    private final Signatures signatures;

    RenditionStore(JdbcClient jdbc, Protocols protocols, Renditions renditions, Signatures signatures) {
        this.jdbc = jdbc;
        this.protocols = protocols;
        this.renditions = renditions;
        this.signatures = signatures;
    }

    /** Both files of the version, made now if they were not made before. */
    void make(UUID versionId) {
        VersionView version = protocols.version(versionId);
        for (RenditionKind kind : RenditionKind.values()) {
            if (find(versionId, kind).isEmpty()) {
                store(version, kind, renditions.pdf(version, options(versionId, kind)));
            }
        }
    }

    /** The text as it is shown on a page, in the same rendition. */
    public String html(UUID versionId, RenditionKind kind) {
        return renditions.html(protocols.version(versionId), options(versionId, kind));
    }

    public Optional<Rendition> find(UUID versionId, RenditionKind kind) {
        return jdbc.sql(
                        "select id, protocol_id, version_id, kind, sha256 from rendition where version_id = :version and kind = :kind")
                .param("version", versionId)
                .param("kind", kind.name())
                .query(Rendition.class)
                .optional();
    }

    public Optional<byte[]> pdf(UUID versionId, RenditionKind kind) {
        return jdbc.sql("select pdf from rendition where version_id = :version and kind = :kind")
                .param("version", versionId)
                .param("kind", kind.name())
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    private RenditionOptions options(UUID versionId, RenditionKind kind) {
        List<SignatureLine> lines = signatures.lines(versionId);
        return kind == RenditionKind.REDACTED ? RenditionOptions.redacted(lines) : RenditionOptions.full(lines);
    }

    private void store(VersionView version, RenditionKind kind, byte[] pdf) {
        jdbc.sql("""
                insert into rendition (protocol_id, version_id, kind, sha256, pdf) values (:protocol, :version, :kind, :hash, :pdf)
                on conflict (version_id, kind) do nothing
                """)
                .param("protocol", version.protocolId())
                .param("version", version.id())
                .param("kind", kind.name())
                .param("hash", Fingerprint.of(pdf))
                .param("pdf", pdf)
                .update();
    }
}
