package be.protocolloket.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that a killed application left running on our data. Called under our lock, so no living application owns it.
 */
record LeftoverServer(Path data) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 60;

    void stop() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(LeftoverServer::isPostgres)
                .ifPresent(this::stop);
    }

    private void stop(ProcessHandle server) {
        LOG.info("Stopping the PostgreSQL that an earlier run left behind");
        server.destroy();
        try {
            server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            throw new IllegalStateException(
                    "A PostgreSQL of an earlier run still holds " + data + " and does not stop", stubborn);
        }
    }

    /** A process number is reused after a restart of the machine; only a PostgreSQL may be stopped. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("")
                .startsWith("postgres");
    }
}
