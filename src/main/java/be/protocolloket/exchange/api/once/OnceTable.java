package be.protocolloket.exchange.api.once;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked under a key, and what was answered. */
@Repository
class OnceTable {

    /** Advisory lock until the end of the transaction; not getting it means that the same request is still running. */
    private static final String BEGIN = """
            select pg_try_advisory_xact_lock(hashtextextended(:lock, 0)) as mine, done.request_digest, done.status, done.location, done.answer
              from (select 1) one
              left join idempotency_key done on done.token_id = :token and done.key_digest = :key""";

    /** Deletes expired rows, skipping those that another request is deleting. */
    private static final String KEEP = """
            with old as (
                select token_id, key_digest from idempotency_key
                 where created_at < now() - make_interval(secs => :kept) limit 100 for update skip locked
            ), cleaned as (
                delete from idempotency_key k using old where k.token_id = old.token_id and k.key_digest = old.key_digest
            )
            insert into idempotency_key (token_id, key_digest, request_digest, status, location, answer)
            values (:token, :key, :request, :status, :location, :answer)""";

    private final JdbcClient jdbc;

    OnceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known at the start of a request.
     *
     * @param mine nobody else is doing a request under this key now
     * @param done what was done under it before
     */
    record Begun(boolean mine, @Nullable Done done) {}

    /** @param answer in JSON */
    record Done(String requestDigest, int status, @Nullable String location, String answer) {}

    Begun begin(UUID token, String key) {
        return jdbc.sql(BEGIN)
                .param("lock", token + key)
                .param("token", token)
                .param("key", key)
                .query((row, number) -> new Begun(row.getBoolean("mine"), done(row)))
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody was first after all */
    void keep(UUID token, String key, Done done, Duration kept) {
        jdbc.sql(KEEP)
                .param("kept", kept.toSeconds())
                .param("token", token)
                .param("key", key)
                .param("request", done.requestDigest())
                .param("status", done.status())
                .param("location", done.location())
                .param("answer", done.answer())
                .update();
    }

    private static @Nullable Done done(ResultSet row) throws SQLException {
        var request = row.getString("request_digest");
        return request == null
                ? null
                : new Done(request, row.getInt("status"), row.getString("location"), row.getString("answer"));
    }
}
