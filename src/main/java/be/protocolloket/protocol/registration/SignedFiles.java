package be.protocolloket.protocol.registration;

import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.PdfCheck;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signed files behind registered versions; only ever added to. Who may see one, the asker has checked. */
@Repository
public class SignedFiles {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Name of the field in which a page asks for the file. */
    public static final String FIELD = "signed";

    private final JdbcClient jdbc;

    SignedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why this cannot be kept as the signed file; empty when nothing stands in the way. */
    public static List<FieldProblem> problems(byte[] content) {
        if (content.length == 0) {
            return List.of(new FieldProblem(FIELD, "protocol.refused.signed-file-missing"));
        }
        if (content.length > LARGEST) {
            return List.of(new FieldProblem(FIELD, "protocol.refused.signed-file-large", LARGEST / 1024 / 1024));
        }
        return PdfCheck.isReadable(content)
                ? List.of()
                : List.of(new FieldProblem(FIELD, "protocol.refused.signed-file-pdf"));
    }

    /** @return its SHA-256 */
    String add(UUID versionId, byte[] content, UUID addedBy) {
        String sha256 = Fingerprint.of(content);
        jdbc.sql("insert into signed_file (version_id, content, sha256, added_by) values (?, ?, ?, ?)")
                .params(versionId, content, sha256, addedBy)
                .update();
        return sha256;
    }

    /** Empty for a version that nobody registered, or that was registered before files were kept. */
    public Optional<SignedFile> find(UUID versionId) {
        return jdbc.sql("""
                select version_id, sha256, octet_length(content) as size, added_by, added_at from signed_file where version_id = ?""")
                .param(versionId)
                .query((rs, n) -> new SignedFile(
                        rs.getObject("version_id", UUID.class),
                        rs.getString("sha256"),
                        rs.getLong("size"),
                        rs.getObject("added_by", UUID.class),
                        rs.getObject("added_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public Optional<byte[]> content(UUID versionId) {
        return jdbc.sql("select content from signed_file where version_id = ?")
                .param(versionId)
                .query((rs, n) -> rs.getBytes("content"))
                .optional();
    }
}
