package be.protocolloket.workflow.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /**
     * Stops it in order and removes the file in which it wrote its process number: PostgreSQL refuses to start over one that is torn or
     * that names some other program. Over a server that still runs it refuses by its shared memory too.
     */
    void stop() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server =
                processNumber(pidFile).flatMap(ProcessHandle::of).filter(this::servesOurData);
        if (server.isPresent()) {
            stop(server.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> processNumber(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.get(0).trim()));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    /** A process number is reused after a restart of the machine, and a copied directory names the server of the original. */
    private boolean servesOurData(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(program -> Path.of(program).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
        // Windows does not tell the arguments of a process; there the directory of its programs has to do.
        return postgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(data.toString()))
                        .orElseGet(() -> info.command().orElse("").startsWith(programs()));
    }

    private String programs() {
        return data.resolveSibling("programs").toString();
    }

    private void stop(ProcessHandle server) {
        LOG.info("Stopping the PostgreSQL that an earlier run left behind on {}", data);
        interrupt(server);
        try {
            server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            throw new DatabaseUnavailableException(
                    "A PostgreSQL of an earlier run (process " + server.pid() + ") still holds " + data
                            + " and does not stop.",
                    "Stop that process and start again.",
                    stubborn);
        }
    }

    /** Java sends SIGTERM, on which PostgreSQL waits for its clients to leave; on SIGINT it closes their connections and stops cleanly. */
    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        } catch (IOException noSuchProgram) {
            server.destroy();
        }
    }
}
