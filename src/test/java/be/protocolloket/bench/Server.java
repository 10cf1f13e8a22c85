package be.protocolloket.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database server that all variants share, asked over a connection that is not counted. */
final class Server implements AutoCloseable {

    private final String url;
    private final String user;
    private final Connection connection;

    Server(String url, String user) throws SQLException {
        this.url = url;
        this.user = user;
        this.connection = DriverManager.getConnection(url, user, "");
    }

    /** Nothing by its own clock: a checkpoint would make the next change of every page cost a whole page of WAL. */
    void quiet() throws SQLException {
        for (String setting : new String[] {"autovacuum = off", "checkpoint_timeout = '1h'", "max_wal_size = '8GB'"}) {
            execute(connection, "alter system set " + setting);
        }
        execute(connection, "select pg_reload_conf()");
    }

    /** What autovacuum would have done, between two measurements. */
    void tidy(String database) throws SQLException {
        try (var there = DriverManager.getConnection(address(database), user, "")) {
            execute(there, "vacuum analyze");
        }
    }

    /** Everything so far. A transaction gets its number from the server when it first writes, so numbers count those that wrote. */
    Cost spent(CountingDataSource counted) {
        long statements = counted.statements.get();
        long roundTrips = counted.roundTrips.get();
        try (var asked = connection.createStatement();
                var row = asked.executeQuery("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint,"
                        + " pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")) {
            row.next();
            return new Cost(statements, roundTrips, row.getLong(1), row.getLong(2));
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    /** @return the address of a new database */
    String database(String name) throws SQLException {
        execute(connection, "create database " + name);
        return address(name);
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private String address(String database) {
        return url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + database);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
