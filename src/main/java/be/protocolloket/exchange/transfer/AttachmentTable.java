package be.protocolloket.exchange.transfer;

import be.protocolloket.party.EnterpriseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AttachmentTable {

    private static final String SELECT = """
            select a.id, a.transfer_id, a.item_id, i.code, s.number as subject_number, coalesce(i.include, false) as included,
                   a.media_type, a.size, a.sealed_name, a.sha256
              from attachment a join transfer_item i on i.id = a.item_id join case_subject s on s.id = i.subject_id
            """;

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AttachmentRow row, byte[] sealedContent, UUID person) {
        jdbc.sql("""
                insert into attachment (id, transfer_id, item_id, media_type, size, sealed_name, sealed_content, sha256, added_by)
                values (:id, :transfer, :item, :type, :size, :name, :content, :sha256, :person)
                """)
                .param("id", row.id())
                .param("transfer", row.transferId())
                .param("item", row.itemId())
                .param("type", row.mediaType())
                .param("size", row.size())
                .param("name", row.sealedName())
                .param("content", sealedContent)
                .param("sha256", row.sha256())
                .param("person", person)
                .update();
    }

    /** In the order in which they were added. */
    public List<AttachmentRow> of(UUID transferId) {
        return jdbc.sql(SELECT + " where a.transfer_id = :transfer order by a.added_at, a.id")
                .param("transfer", transferId)
                .query(AttachmentTable::row)
                .list();
    }

    Optional<AttachmentRow> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(AttachmentTable::row)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select sealed_content from attachment where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Whether one was added after the last assessment, so that the second reading did not cover it. */
    boolean anySinceAssessment(UUID transferId) {
        return jdbc.sql("""
                select exists (select 1 from attachment a join transfer t on t.id = a.transfer_id
                                where t.id = :transfer and a.added_at > t.assessed_at)""").param("transfer", transferId).query(Boolean.class).single();
    }

    /** Whether a bundle with the files was made already, to hand over on another platform. */
    public boolean bundled(UUID transferId) {
        return jdbc.sql("select exists (select 1 from hand_over where transfer_id = ?)")
                .param(transferId)
                .query(Boolean.class)
                .single();
    }

    public int delete(UUID transferId, UUID id) {
        return jdbc.sql("delete from attachment where id = :id and transfer_id = :transfer")
                .param("id", id)
                .param("transfer", transferId)
                .update();
    }

    public int deleteOf(UUID transferId) {
        return jdbc.sql("delete from attachment where transfer_id = :transfer")
                .param("transfer", transferId)
                .update();
    }

    public int deleteOf(UUID caseId, EnterpriseNumber receiver) {
        return jdbc.sql("""
                delete from attachment a using transfer t
                 where t.id = a.transfer_id and t.case_id = :case and t.receiver = :receiver""")
                .param("case", caseId)
                .param("receiver", receiver.digits())
                .update();
    }

    private static AttachmentRow row(ResultSet row, int number) throws SQLException {
        return new AttachmentRow(
                row.getObject("id", UUID.class),
                row.getObject("transfer_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("code"),
                row.getInt("subject_number"),
                row.getBoolean("included"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getBytes("sealed_name"),
                row.getString("sha256"));
    }
}
