package be.protocolloket.party.once;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms that were sent, by digest. Every call is a transaction of its own: what the form does has another. */
@Repository
public class SentForms {

    /** Deletes some expired rows too, skipping those that another request is deleting. */
    private static final String BEGIN = """
            with old as (
                select digest from sent_form where created_at < now() - make_interval(secs => :kept) limit 100 for update skip locked
            ), cleaned as (
                delete from sent_form f using old where f.digest = old.digest
            )
            insert into sent_form (digest) values (:digest) on conflict (digest) do nothing""";

    private final JdbcClient jdbc;
    private final Duration kept;

    SentForms(JdbcClient jdbc, @Value("${protocolloket.forms.kept}") Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /** @param location where the browser went; null while it is being done */
    public record Sent(@Nullable String location) {}

    /** @return false when it was sent before */
    public boolean begin(byte[] digest) {
        return jdbc.sql(BEGIN)
                        .param("kept", kept.toSeconds())
                        .param("digest", digest)
                        .update()
                == 1;
    }

    public Optional<Sent> find(byte[] digest) {
        return jdbc.sql("select location from sent_form where digest = :digest")
                .param("digest", digest)
                .query((row, number) -> new Sent(row.getString("location")))
                .optional();
    }

    /** It was done. Without effect when the row expired meanwhile. */
    public void done(byte[] digest, String location) {
        jdbc.sql("update sent_form set location = :location where digest = :digest and location is null")
                .param("location", location)
                .param("digest", digest)
                .update();
    }

    /** Nothing was done, so that it may be sent again. */
    public void forget(byte[] digest) {
        jdbc.sql("delete from sent_form where digest = :digest and location is null")
                .param("digest", digest)
                .update();
    }
}
