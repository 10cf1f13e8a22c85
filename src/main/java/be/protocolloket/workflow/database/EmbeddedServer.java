package be.protocolloket.workflow.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that lives as long as this application.
 *
 * <p>The library is made for tests, so six things are changed here. It switches off durable writes. It takes any server that answers on the
 * port for its own. It stops while pages still use it. It does not start while the server of a killed application runs on the same data. It
 * accepts a data directory that was not finished. It unpacks its programs in a temporary folder, which may be cleaned.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final DirectoryLock lock;

    private EmbeddedServer(EmbeddedPostgres server, DirectoryLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /**
     * @param directory holds the data, the unpacked programs and a lock file
     * @param port preferred; the next free one is taken where another program has it
     * @throws DatabaseUnavailableException when another application already runs on this directory, or the server does not start
     */
    static EmbeddedServer start(Path directory, int port) {
        return start(directory, () -> FreePort.from(port));
    }

    /** @param port asked for after a server left behind has been stopped, so that its port is free again */
    static EmbeddedServer start(Path directory, IntSupplier port) {
        try {
            var files = new ServerFiles(Files.createDirectories(directory).toRealPath());
            DirectoryLock lock = DirectoryLock.on(files.directory());
            try {
                EmbeddedPostgres server = start(files, port);
                LOG.info("Embedded PostgreSQL on port {}, data in {}", server.getPort(), files.data());
                return new EmbeddedServer(server, lock);
            } catch (IOException | RuntimeException failed) {
                // Thrown on, whatever it is: only the directory must be free for the next start.
                lock.close();
                throw failed;
            }
        } catch (IOException | IllegalStateException failed) {
            throw new DatabaseUnavailableException(
                    "The embedded PostgreSQL did not start in " + directory + ": " + failed.getMessage(),
                    "The lines above come from PostgreSQL itself; is the disk full, or the directory not ours to write?",
                    failed);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(server);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }

    private static EmbeddedPostgres start(ServerFiles files, IntSupplier port) throws IOException {
        new LeftoverServer(files.data()).stop();
        files.clearUnfinished();
        if (!Files.exists(files.data())) {
            Path made = files.unfinished();
            launch(files, made, FreePort.from(0)).close();
            files.finish(made);
        }
        try {
            return launch(files, files.data(), port.getAsInt());
        } catch (IOException | RuntimeException failed) {
            // Thrown on, whatever it is: only no server must stay behind.
            new LeftoverServer(files.data()).stop();
            throw failed;
        }
    }

    private static EmbeddedPostgres launch(ServerFiles files, Path data, int port) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(files.programs())
                .setPGStartupWait(START_WAIT)
                .setPort(port)
                // PostgreSQL's own, the same everywhere: that of the machine may not be installed, or know other
                // letters.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The values of a refused row are people's data and do not belong in a log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .start();
        if (!serves(server, data)) {
            server.close();
            throw new IOException("another PostgreSQL answers on port " + port);
        }
        return server;
    }

    /** The library believes any server that answers; ours is the one that serves our directory. */
    private static boolean serves(EmbeddedPostgres server, Path data) throws IOException {
        try (var connection = DriverManager.getConnection(jdbcUrl(server), "postgres", "");
                var rows = connection.createStatement().executeQuery("show data_directory")) {
            rows.next();
            return Path.of(rows.getString(1)).equals(data);
        } catch (SQLException unreachable) {
            throw new IOException(unreachable);
        }
    }

    /** By number, because a name may lead to another address family where somebody else listens. */
    private static String jdbcUrl(EmbeddedPostgres server) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }
}
