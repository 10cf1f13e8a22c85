package be.protocolloket.workflow.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What the embedded PostgreSQL keeps on disk, and how an interrupted first start is kept from spoiling the next one.
 *
 * @param directory absolute; holds the data, the unpacked programs and the lock
 */
record ServerFiles(Path directory) {

    private static final String UNFINISHED = "postgres.unfinished-";

    /** Exists only when it was made completely. */
    Path data() {
        return directory.resolve("postgres");
    }

    File programs() {
        return directory.resolve("programs").toFile();
    }

    /** A new place where data can be made; {@link #finish} turns it into {@link #data()}. */
    Path unfinished() throws IOException {
        return Files.createTempDirectory(directory, UNFINISHED);
    }

    void finish(Path made) throws IOException {
        Files.move(made, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what an interrupted start left: data that was never used, and programs that were unpacked in part. */
    void clearUnfinished() throws IOException {
        for (Path made : children(directory)) {
            if (made.getFileName().toString().startsWith(UNFINISHED)) {
                FileSystemUtils.deleteRecursively(made);
            }
        }
        for (Path unpacked : children(programs().toPath())) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).toList();
        }
    }
}
