package be.protocolloket;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the connection away from whoever first changes or reads a table: once, in the middle of the statement or at the very moment of commit. That
 * is the test itself, for tests run one after another and jobs do not run.
 */
public final class LostConnection implements AutoCloseable {

    private final JdbcClient jdbc;

    private final String table;

    private LostConnection(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** @param step such as {@code insert on transfer}, {@code commit of insert on transfer} or {@code select on transfer} */
    public static LostConnection at(JdbcClient jdbc, String step) {
        boolean atCommit = step.startsWith("commit of ");
        String[] parts = step.replace("commit of ", "").split(" on ");
        var lost = new LostConnection(jdbc, parts[1]);
        lost.close();
        // A sequence does not roll back, so the second attempt goes through.
        lost.run("create sequence lost_once");
        if (parts[0].equals("select")) {
            lost.whenRead();
            return lost;
        }
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

    /** No trigger fires when a table is read, so a view takes its place. */
    private void whenRead() {
        run("""
                create function lose_connection() returns boolean language plpgsql as $$
                begin
                    if nextval('lost_once') = 1 then
                        perform pg_terminate_backend(pg_backend_pid());
                        perform pg_sleep(5);
                    end if;
                    return true;
                end $$""");
        run("alter table " + table + " rename to " + table + "_behind");
        run("create view " + table + " as select * from " + table + "_behind where lose_connection()");
    }

    /** Whether it came to that. */
    public boolean happened() {
        return jdbc.sql("select is_called from lost_once").query(Boolean.class).single();
    }

    @Override
    public void close() {
        run("drop function if exists lose_connection() cascade");
        run("drop sequence if exists lost_once");
        run("alter table if exists " + table + "_behind rename to " + table);
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
