package be.protocolloket.exchange.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links, stored as hashes only; expiry is measured by PostgreSQL's clock. */
@Repository
class TransferLinkTable {

    static final int MOST_ATTEMPTS = 5;

    /** How long after the opening the files can be saved. */
    static final int MINUTES_FOR_FILES = 60;

    private static final String ALIVE =
            " and opened_at is null and withdrawn_at is null and expires_at > clock_timestamp()";

    private final JdbcClient jdbc;

    TransferLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param attempts this one included */
    record Attempt(UUID id, UUID transferId, String codeHash, int attempts, UUID issuedBy) {}

    record Opening(UUID transferId, UUID issuedBy) {}

    void add(UUID id, UUID transferId, String tokenHash, String codeHash, UUID person, Instant expiresAt) {
        jdbc.sql("""
                insert into transfer_link (id, transfer_id, token_hash, code_hash, issued_by, expires_at)
                values (:id, :transfer, :token, :code, :person, :expires)""")
                .param("id", id)
                .param("transfer", transferId)
                .param("token", tokenHash)
                .param("code", codeHash)
                .param("person", person)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(UUID transferId) {
        jdbc.sql("update transfer_link set withdrawn_at = clock_timestamp() where transfer_id = :transfer" + ALIVE)
                .param("transfer", transferId)
                .update();
    }

    boolean alive(String tokenHash) {
        return jdbc.sql("select exists (select 1 from transfer_link where token_hash = :token and attempts < :most"
                        + ALIVE + ")")
                .param("token", tokenHash)
                .param("most", MOST_ATTEMPTS)
                .query(Boolean.class)
                .single();
    }

    /** Counts the attempt before the code is checked, so that parallel attempts cannot exceed the limit. */
    Optional<Attempt> attempt(String tokenHash) {
        return jdbc.sql(
                        "update transfer_link set attempts = attempts + 1 where token_hash = :token and attempts < :most"
                                + ALIVE + " returning id, transfer_id, code_hash, attempts, issued_by")
                .param("token", tokenHash)
                .param("most", MOST_ATTEMPTS)
                .query((row, number) -> new Attempt(
                        row.getObject("id", UUID.class),
                        row.getObject("transfer_id", UUID.class),
                        row.getString("code_hash"),
                        row.getInt("attempts"),
                        row.getObject("issued_by", UUID.class)))
                .optional();
    }

    /** @return true for the one call that opens the link */
    boolean use(UUID id, String filesHash) {
        return jdbc.sql("update transfer_link set opened_at = clock_timestamp(), files_hash = :files where id = :id"
                                + ALIVE)
                        .param("id", id)
                        .param("files", filesHash)
                        .update()
                == 1;
    }

    /** The opening whose files can still be fetched; empty when a newer link was issued. */
    Optional<Opening> opening(String tokenHash, String filesHash) {
        return jdbc.sql("""
                select transfer_id, issued_by from transfer_link one
                 where token_hash = :token and files_hash = :files
                   and opened_at > clock_timestamp() - :minutes * interval '1 minute'
                   and not exists (select 1 from transfer_link other
                                    where other.transfer_id = one.transfer_id and other.issued_at > one.issued_at)""")
                .param("token", tokenHash)
                .param("files", filesHash)
                .param("minutes", MINUTES_FOR_FILES)
                .query((row, number) ->
                        new Opening(row.getObject("transfer_id", UUID.class), row.getObject("issued_by", UUID.class)))
                .optional();
    }

    Optional<LinkState> last(UUID transferId) {
        return jdbc.sql("select expires_at, opened_at, attempts < :most" + ALIVE + """
                 as usable from transfer_link where transfer_id = :transfer order by issued_at desc limit 1""")
                .param("most", MOST_ATTEMPTS)
                .param("transfer", transferId)
                .query((row, number) -> new LinkState(
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("opened_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getBoolean("usable")))
                .optional();
    }
}
