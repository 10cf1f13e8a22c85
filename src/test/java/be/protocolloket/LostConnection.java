package be.protocolloket;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the connection away from whoever first changes a table: once, in the middle of the statement or at the very moment of commit. That is the
 * test itself, for tests run one after another and jobs do not run.
 */
public final class LostConnection implements AutoCloseable {

    private final JdbcClient jdbc;

    private LostConnection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param change such as {@code insert on transfer}, or {@code commit of insert on transfer} */
    public static LostConnection at(JdbcClient jdbc, String change) {
        boolean atCommit = change.startsWith("commit of ");
        String[] parts = change.replace("commit of ", "").split(" on ");
        var lost = new LostConnection(jdbc);
        lost.close();
        // A sequence does not roll back, so the second attempt goes through.
        lost.run("create sequence lost_once");
        lost.run("""
                create function lose_connection() returns trigger language plpgsql as $$
                begin
                    if nextval('lost_once') = 1 then
                        perform pg_terminate_backend(pg_backend_pid());
                        perform pg_sleep(5);
                    end if;
                    return coalesce(new, old);
                end $$""");
        lost.run(
                atCommit
                        ? "create constraint trigger lose_connection after " + parts[0] + " on " + parts[1]
                                + " deferrable initially deferred for each row execute function lose_connection()"
                        : "create trigger lose_connection before " + parts[0] + " on " + parts[1]
                                + " for each row execute function lose_connection()");
        return lost;
    }

    /** Whether it came to that. */
    public boolean happened() {
        return jdbc.sql("select is_called from lost_once").query(Boolean.class).single();
    }

    @Override
    public void close() {
        run("drop function if exists lose_connection() cascade");
        run("drop sequence if exists lost_once");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
