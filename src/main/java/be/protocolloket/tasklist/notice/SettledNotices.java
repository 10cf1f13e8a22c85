package be.protocolloket.tasklist.notice;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts aside notices that have become untrue. */
@Repository
public class SettledNotices {

    private final JdbcClient jdbc;

    SettledNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the whole group; the same notice can come again. */
    public void settle(UUID protocolId, String group, String messageKey, UUID person) {
        jdbc.sql("""
                update notice set dismissed_at = clock_timestamp(), dismissed_by = ?
                where protocol_id = ? and group_id = ? and message_key = ? and dismissed_at is null""").params(person, protocolId, group, messageKey).update();
    }
}
