package be.protocolloket.retention.erasure;

import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.workflow.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The receipts; the table takes new ones and changes none. */
@Repository
class ReceiptTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReceiptTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID fileId, ReceiptContents contents) {
        String written = json.writeValueAsString(contents);
        jdbc.sql("""
                insert into erasure_receipt (id, file_id, case_id, protocol_id, kind, body, counterpart, contents, sha256, erased_at)
                values (:id, :file, :case, :protocol, :kind, :body, :counterpart, :contents, :hash, :erased)
                """)
                .param("id", contents.id())
                .param("file", fileId)
                .param("case", contents.caseId())
                .param("protocol", contents.protocolId())
                .param("kind", contents.kind().name())
                .param("body", contents.body().digits())
                .param("counterpart", contents.counterpart().digits())
                .param("contents", written)
                .param("hash", Fingerprint.of(written.getBytes(StandardCharsets.UTF_8)))
                .param("erased", contents.erasedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Receipt> find(UUID id) {
        return jdbc.sql("select * from erasure_receipt where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Receipt> ofFile(UUID fileId) {
        return jdbc.sql("select * from erasure_receipt where file_id = :file")
                .param("file", fileId)
                .query(this::read)
                .optional();
    }

    /** In the order in which they were written. */
    List<Receipt> ofCase(UUID caseId) {
        return jdbc.sql("select * from erasure_receipt where case_id = :case order by number")
                .param("case", caseId)
                .query(this::read)
                .list();
    }

    private Receipt read(ResultSet row, int number) throws SQLException {
        String written = row.getString("contents");
        return new Receipt(
                row.getLong("number"),
                json.readValue(written, ReceiptContents.class),
                row.getString("sha256"),
                written);
    }
}
