package be.protocolloket.retention.record;

import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.workflow.Columns;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each file is made of: codes and fingerprints, never values. */
@Repository
public class KeptTransferTable {

    private final JdbcClient jdbc;

    KeptTransferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID fileId, DataTransmitted sent) {
        jdbc.sql("""
                insert into kept_transfer (transfer_id, file_id, version_id, flow_id, item_codes, sha256)
                values (:transfer, :file, :version, :flow, :items, :hash)
                """)
                .param("transfer", sent.transferId())
                .param("file", fileId)
                .param("version", sent.versionId())
                .param("flow", sent.flowId())
                .param("items", sent.items().toArray(String[]::new))
                .param("hash", sent.sha256())
                .update();
    }

    public void returned(UUID transferId) {
        jdbc.sql("update kept_transfer set returned_at = clock_timestamp() where transfer_id = :transfer")
                .param("transfer", transferId)
                .update();
    }

    /** Those that were not sent back, oldest first. */
    public List<KeptTransfer> kept(UUID fileId) {
        return jdbc.sql("""
                        select * from kept_transfer where file_id = :file and returned_at is null order by transmitted_at, transfer_id
                        """)
                .param("file", fileId)
                .query((row, number) -> new KeptTransfer(
                        row.getObject("transfer_id", UUID.class),
                        row.getObject("version_id", UUID.class),
                        row.getString("flow_id"),
                        Columns.texts(row, "item_codes"),
                        row.getString("sha256"),
                        Objects.requireNonNull(Columns.instant(row, "transmitted_at"))))
                .list();
    }
}
