package be.protocolloket.workflow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that lives as long as this application.
 *
 * <p>The library underneath is made for tests, so five of its habits are undone here: it switches off durable writing, it takes any server
 * that answers on the port for its own, it stops in parallel with the pages, it cannot start over a server that a killed application left
 * behind, and it unpacks where cleaners of temporary folders come.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;

    private EmbeddedServer(EmbeddedPostgres server, FileChannel lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    /**
     * @param directory holds the data, the unpacked programs and a lock file
     * @param port preferred; the next free one is taken where another program has it
     * @throws IllegalStateException when another application already runs on this directory
     */
    static EmbeddedServer start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            FileChannel lockFile = lock(directory);
            Path data = directory.resolve("postgres");
            new LeftoverServer(data).stop();
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(directory.resolve("programs").toFile())
                    .setPGStartupWait(START_WAIT)
                    .setPort(FreePort.from(port))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            refuseForeign(server, data);
            LOG.info("Embedded PostgreSQL on port {}, data in {}", server.getPort(), data);
            return new EmbeddedServer(server, lockFile);
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + directory, failed);
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        try (lockFile) {
            server.close();
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            LOG.debug("The lock is held by this very process");
        }
        channel.close();
        throw new IllegalStateException("Protocolloket already runs on " + directory
                + "; stop it, or choose another protocolloket.database.directory");
    }

    /** The library believes any server that answers; ours is the one that serves our directory. */
    private static void refuseForeign(EmbeddedPostgres server, Path data) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery("show data_directory")) {
            rows.next();
            if (!Files.isSameFile(Path.of(rows.getString(1)), data)) {
                throw new IllegalStateException("Another PostgreSQL answers on port " + server.getPort());
            }
        } catch (SQLException unreachable) {
            throw new IOException(unreachable);
        }
    }
}
