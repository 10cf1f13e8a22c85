package be.protocolloket.vault.housekey;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file with the keys of the house, a keyset of Tink in JSON. Written for the owner's eyes only, as temporary
 * files are, and in one go: a reader sees the old file
 * or the new one.
 */
public record KeyFileStore(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFileStore.class);
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    boolean exists() {
        return Files.exists(file);
    }

    /** Null while it is not there. */
    @Nullable
    FileTime changedAt() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return null;
        }
    }

    /** @throws KeysUnavailableException when it cannot be read, or is no keyset */
    KeysetHandle read() {
        try {
            warnOfReaders();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException unreadable) {
            throw new KeysUnavailableException(
                    "The key file " + file + " cannot be read.",
                    "Put it back from its backup, and let the user of this application read it.",
                    unreadable);
        } catch (GeneralSecurityException broken) {
            throw new KeysUnavailableException(
                    "The key file " + file + " does not hold a keyset.",
                    "Put it back from its backup: without it nothing that is known about people can be read.");
        }
    }

    void write(KeysetHandle keys) {
        try {
            Path folder = file.toAbsolutePath().resolve("..").normalize();
            makeFolder(folder);
            Path made = Files.createTempFile(folder, "key-", ".unfinished");
            Files.writeString(made, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException failed) {
            throw new KeysUnavailableException(
                    "The key file " + file + " cannot be written.",
                    "Let the user of this application write in its folder, or make the file elsewhere.",
                    failed);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            if (posix(folder)) {
                Files.setPosixFilePermissions(folder, OWNER_FOLDER);
            }
        }
    }

    private void warnOfReaders() throws IOException {
        if (posix(file) && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            LOG.warn("Every user of this machine can read the key file {}: take that away with chmod 600", file);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
