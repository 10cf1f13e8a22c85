package be.protocolloket.retention.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files whose day has come, by PostgreSQL's calendar in Brussels. */
@Repository
class RipeFiles {

    static final int BATCH = 100;

    private static final String RIPE = """
            state = 'WAITING' and wake_on <= (clock_timestamp() at time zone 'Europe/Brussels')::date
            """;

    /** Any number that no other lock of this house uses. */
    private static final long LOCK = 0x5245_5445_4e54L;

    private final JdbcClient jdbc;

    RipeFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction; false when another node has it. */
    boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The next ones after this one, those that wait longest first. */
    List<Ripe> after(@Nullable Ripe last) {
        return jdbc.sql("select id, wake_on from kept_file where " + RIPE
                        + " and (wake_on, id) > (:day, :id) order by wake_on, id limit :batch")
                .param("day", last == null ? LocalDate.EPOCH : last.wakeOn())
                .param("id", last == null ? new UUID(0, 0) : last.id())
                .param("batch", BATCH)
                .query((row, number) ->
                        new Ripe(row.getObject("id", UUID.class), row.getObject("wake_on", LocalDate.class)))
                .list();
    }

    /** Whether it is still ripe, and nobody else is at it. */
    boolean lock(UUID fileId) {
        return jdbc.sql("select id from kept_file where id = :id and " + RIPE + " for update skip locked")
                .param("id", fileId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** A file, and the day on which it became ripe. */
    record Ripe(UUID id, LocalDate wakeOn) {}
}
