package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.Columns;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HoldTable {

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void place(UUID id, UUID fileId, EnterpriseNumber body, byte[] reason, LocalDate reviewOn, UUID by) {
        jdbc.sql("""
                insert into legal_hold (id, file_id, body, reason, review_on, placed_by)
                values (:id, :file, :body, :reason, :review, :by)
                """)
                .param("id", id)
                .param("file", fileId)
                .param("body", body.digits())
                .param("reason", reason)
                .param("review", reviewOn)
                .param("by", by)
                .update();
    }

    /** @throws StaleStateException when it was lifted before */
    public void lift(UUID id, byte[] reason, UUID by) {
        int rows = jdbc.sql("""
                        update legal_hold set lifted_by = :by, lifted_at = clock_timestamp(), lift_reason = :reason
                         where id = :id and lifted_at is null""")
                .param("id", id)
                .param("by", by)
                .param("reason", reason)
                .update();
        StaleStateException.unlessOne(rows, "lift legal hold " + id);
    }

    /** At most one of each body that has a part in the file. */
    public List<LegalHold> standing(UUID fileId) {
        return jdbc.sql("select * from legal_hold where file_id = :file and lifted_at is null order by placed_at, id")
                .param("file", fileId)
                .query(HoldTable::read)
                .list();
    }

    /** Newest first. */
    public List<LegalHold> of(UUID fileId) {
        return jdbc.sql("select * from legal_hold where file_id = :file order by placed_at desc")
                .param("file", fileId)
                .query(HoldTable::read)
                .list();
    }

    public byte[] reason(UUID id) {
        return jdbc.sql("select reason from legal_hold where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private static LegalHold read(ResultSet row, int number) throws SQLException {
        return new LegalHold(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                new EnterpriseNumber(row.getString("body")),
                row.getObject("review_on", LocalDate.class),
                row.getObject("placed_by", UUID.class),
                Objects.requireNonNull(Columns.instant(row, "placed_at")),
                row.getObject("lifted_by", UUID.class),
                Columns.instant(row, "lifted_at"));
    }
}
