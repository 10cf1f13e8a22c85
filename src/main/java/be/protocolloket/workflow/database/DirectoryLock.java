package be.protocolloket.workflow.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one application that runs on a directory; the operating system gives it back when that application dies. */
record DirectoryLock(FileChannel file) implements AutoCloseable {

    /** @throws DatabaseUnavailableException when another application, or another part of this one, holds it */
    static DirectoryLock on(Path directory) throws IOException {
        FileChannel file = FileChannel.open(
                directory.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (taken(file)) {
            return new DirectoryLock(file);
        }
        file.close();
        throw new DatabaseUnavailableException(
                "Protocolloket already runs on " + directory + ".",
                "Stop it, or give this one a directory of its own: --protocolloket.database.directory=<another>.");
    }

    private static boolean taken(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
