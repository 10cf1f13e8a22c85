package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bundles for other platforms, with their archive as long as it may still be fetched. */
@Repository
public class HandOverTable {

    private final JdbcClient jdbc;

    HandOverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction, which has locked the transfer; an earlier bundle that nobody handed over is replaced. */
    public void make(UUID transferId, String platform, Dispatch made, byte[] sealedArchive, byte[] sealedPassword) {
        drop(transferId);
        jdbc.sql("""
                insert into hand_over (transfer_id, platform, recipient, bulk, version_id, sha256, sealed_archive, sealed_password, made_by)
                values (:transfer, :platform, :recipient, :bulk, :version, :sha256, :archive, :password, :person)""")
                .param("transfer", transferId)
                .param("platform", platform)
                .param("recipient", made.sending().recipient())
                .param("bulk", made.sending().bulk())
                .param("version", made.versionId())
                .param("sha256", made.sha256())
                .param("archive", sealedArchive)
                .param("password", sealedPassword)
                .param("person", made.by())
                .update();
    }

    public Optional<HandOver> find(UUID transferId) {
        return jdbc.sql("""
                select transfer_id, platform, recipient, bulk, version_id, sha256, made_by, made_at, fetched_at, handed_on, recorded_by
                  from hand_over where transfer_id = ?""").param(transferId).query(HandOverTable::handOver).optional();
    }

    /** Empty once it was handed over. */
    public Optional<byte[]> archive(UUID transferId) {
        return jdbc.sql("select sealed_archive from hand_over where transfer_id = ? and sealed_archive is not null")
                .param(transferId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Empty once the receiver answered. */
    public Optional<byte[]> password(UUID transferId) {
        return jdbc.sql("select sealed_password from hand_over where transfer_id = ? and sealed_password is not null")
                .param(transferId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    public void fetched(UUID transferId) {
        jdbc.sql("update hand_over set fetched_at = coalesce(fetched_at, clock_timestamp()) where transfer_id = ?")
                .param(transferId)
                .update();
    }

    /** @throws StaleStateException when it was recorded already, or made anew */
    public void record(HandOver before, LocalDate day, UUID person) {
        int rows = jdbc.sql("""
                update hand_over set handed_on = :day, recorded_by = :person, recorded_at = clock_timestamp(), sealed_archive = null
                 where transfer_id = :transfer and sha256 = :sha256 and recorded_by is null""")
                .param("day", day)
                .param("person", person)
                .param("transfer", before.transferId())
                .param("sha256", before.sha256())
                .update();
        StaleStateException.unlessOne(rows, "record the handing over of " + before.transferId());
    }

    /** Of a bundle that nobody handed over. */
    public void drop(UUID transferId) {
        jdbc.sql("delete from hand_over where transfer_id = ? and recorded_by is null")
                .param(transferId)
                .update();
    }

    /** Nobody needs the password any more. */
    public void forgetPassword(UUID transferId) {
        jdbc.sql("update hand_over set sealed_password = null where transfer_id = ?")
                .param(transferId)
                .update();
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        return new HandOver(
                row.getObject("transfer_id", UUID.class),
                row.getString("platform"),
                new Sending(row.getString("recipient"), Delivery.NAMED_PLATFORM, row.getBoolean("bulk")),
                row.getObject("version_id", UUID.class),
                row.getString("sha256"),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("fetched_at", OffsetDateTime.class)),
                row.getObject("handed_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
