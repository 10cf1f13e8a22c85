package be.protocolloket.exchange.subject;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One at a time about one person. */
@Repository
public class PersonLock {

    private final JdbcClient jdbc;

    PersonLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever holds one of these persons, and holds them until the transaction ends; in order, so that no two wait for each other. */
    public void hold(Collection<String> inszHashes) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('person ' || h.hash, 0))
                  from (select hash from unnest(cast(:hashes as text[])) as u(hash) order by hash) h""")
                .param("hashes", inszHashes.toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }
}
