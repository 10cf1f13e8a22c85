package be.protocolloket.exchange.casefile;

import be.protocolloket.party.EnterpriseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed texts that a body keeps for itself. */
@Repository
public class NoteTable {

    private final JdbcClient jdbc;

    NoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A note as stored. */
    record NoteRow(UUID id, @Nullable UUID transferId, NoteKind kind, byte[] sealedText, UUID personId, Instant at) {}

    void add(
            UUID id,
            UUID caseId,
            @Nullable UUID transferId,
            EnterpriseNumber body,
            NoteKind kind,
            byte[] sealedText,
            UUID personId) {
        jdbc.sql("""
                insert into case_note (id, case_id, transfer_id, body, kind, sealed_text, person_id)
                values (:id, :case, :transfer, :body, :kind, :text, :person)""")
                .param("id", id)
                .param("case", caseId)
                .param("transfer", transferId)
                .param("body", body.digits())
                .param("kind", kind.code())
                .param("text", sealedText)
                .param("person", personId)
                .update();
    }

    /** Oldest first. */
    List<NoteRow> of(UUID caseId, EnterpriseNumber body) {
        return jdbc.sql("select * from case_note where case_id = :case and body = :body order by at, id")
                .param("case", caseId)
                .param("body", body.digits())
                .query(NoteTable::row)
                .list();
    }

    /** The last of its kind about a transfer. */
    Optional<NoteRow> last(UUID caseId, UUID transferId, EnterpriseNumber body, NoteKind kind) {
        return jdbc.sql("""
                select * from case_note where case_id = :case and body = :body and transfer_id = :transfer and kind = :kind
                 order by at desc, id limit 1""")
                .param("case", caseId)
                .param("body", body.digits())
                .param("transfer", transferId)
                .param("kind", kind.code())
                .query(NoteTable::row)
                .optional();
    }

    public void delete(UUID caseId, EnterpriseNumber body) {
        jdbc.sql("delete from case_note where case_id = :case and body = :body")
                .param("case", caseId)
                .param("body", body.digits())
                .update();
    }

    private static NoteRow row(ResultSet row, int number) throws SQLException {
        return new NoteRow(
                row.getObject("id", UUID.class),
                row.getObject("transfer_id", UUID.class),
                NoteKind.of(row.getString("kind")),
                row.getBytes("sealed_text"),
                row.getObject("person_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
