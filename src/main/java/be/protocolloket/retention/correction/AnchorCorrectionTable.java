package be.protocolloket.retention.correction;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.record.RecordedAnchor;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnchorCorrectionTable {

    private final JdbcClient jdbc;

    AnchorCorrectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param from the day that stood there; null for none */
    void add(UUID id, UUID caseId, RecordedAnchor right, @Nullable LocalDate from, byte[] reason, UUID by) {
        jdbc.sql("""
                insert into anchor_correction (id, case_id, anchor, body, from_day, on_day, reason, corrected_by)
                values (:id, :case, :anchor, :body, :from, :on, :reason, :by)
                """)
                .param("id", id)
                .param("case", caseId)
                .param("anchor", right.anchor().name())
                .param("body", right.body().digits())
                .param("from", from, Types.DATE)
                .param("on", right.on())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** Newest first. */
    List<AnchorCorrection> of(UUID caseId) {
        return jdbc.sql("select * from anchor_correction where case_id = :case order by corrected_at desc")
                .param("case", caseId)
                .query(AnchorCorrectionTable::read)
                .list();
    }

    byte[] reason(UUID id) {
        return jdbc.sql("select reason from anchor_correction where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** Whether something of the case was erased because of the day that stands there, or the body that recorded it erased what it wrote. */
    boolean erasedBy(UUID caseId, RecordedAnchor recorded) {
        return jdbc.sql("""
                select exists (select 1 from kept_file f left join retention_obligation o on o.file_id = f.id
                                where f.case_id = :case and f.state = 'ERASED'
                                  and (o.anchor = :anchor or f.kind <> 'RECEIVED' and f.body = :body))
                """)
                .param("case", caseId)
                .param("anchor", recorded.anchor().name())
                .param("body", recorded.body().digits())
                .query(Boolean.class)
                .single();
    }

    private static AnchorCorrection read(ResultSet row, int number) throws SQLException {
        return new AnchorCorrection(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                AnchorEvent.valueOf(row.getString("anchor")),
                new EnterpriseNumber(row.getString("body")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("on_day", LocalDate.class),
                row.getObject("corrected_by", UUID.class),
                Objects.requireNonNull(Columns.instant(row, "corrected_at")));
    }
}
