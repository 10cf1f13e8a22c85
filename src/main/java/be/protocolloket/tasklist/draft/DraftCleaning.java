package be.protocolloket.tasklist.draft;

import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes drafts of pages that are too old or too many, whenever one is kept. */
@Component
class DraftCleaning {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Duration kept;

    DraftCleaning(JdbcClient jdbc, @Value("${protocolloket.drafts.kept}") Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /** Some of everybody's old ones, skipping those that another request has, and the oldest above the most that one person may have. */
    void clean(UUID person) {
        jdbc.sql("""
                delete from page_draft where ctid in (
                    select ctid from page_draft where saved_at < now() - make_interval(secs => :kept) limit 100 for update skip locked)
                """).param("kept", kept.toSeconds()).update();
        jdbc.sql("""
                delete from page_draft where person_id = :person and (action, page) in (
                    select action, page from page_draft where person_id = :person order by saved_at desc offset :most)
                """).param("person", person).param("most", MOST).update();
    }
}
