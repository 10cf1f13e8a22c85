package be.protocolloket.vault.housekey;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the house in a file that all nodes read: the newest wraps, the older ones still unwrap. Looks at the file again when it changed or
 * when an unknown id appears, for another node may have added a key.
 */
public final class KeyFile implements KeyEncryptionKey {

    private static final String PREFIX = "file:";

    /**
     * Two writes within a tick of the file system's clock leave the same time behind, so a younger file is read again. A file server whose clock
     * lags more than this behind the node's is not covered.
     */
    private static final Duration TICK = Duration.ofSeconds(2);

    private final KeyFileStore store;
    private volatile Loaded loaded;

    private record Loaded(
            Aead aead,
            List<String> ids,
            String primary,
            @Nullable FileTime from,
            boolean settled) {}

    /** @throws KeysUnavailableException when there is no such file */
    public KeyFile(KeyFileStore store) {
        this.store = store;
        this.loaded = load();
    }

    @Override
    public String currentId() {
        return fresh().primary();
    }

    @Override
    public boolean knows(String kekId) {
        if (!kekId.startsWith(PREFIX)) {
            return false;
        }
        if (!loaded.ids().contains(kekId)) {
            loaded = load();
        }
        return loaded.ids().contains(kekId);
    }

    @Override
    public boolean supersedes(String kekId) {
        Loaded now = fresh();
        int at = now.ids().indexOf(kekId);
        return at >= 0 && at < now.ids().indexOf(now.primary());
    }

    @Override
    public WrappedKey wrap(byte[] key, String about) {
        Loaded now = fresh();
        return new WrappedKey(
                Keysets.checked(() -> now.aead().encrypt(key, about.getBytes(StandardCharsets.UTF_8))), now.primary());
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, String about) {
        if (!knows(wrapped.kekId())) {
            throw new KeysUnavailableException(
                    "The key file " + store.file() + " lacks the key " + wrapped.kekId() + ".",
                    "Another node has a newer key file, or this one was put back from an old backup: bring the newest one here.");
        }
        Loaded now = loaded;
        return Keysets.checked(() -> now.aead().decrypt(wrapped.bytes(), about.getBytes(StandardCharsets.UTF_8)));
    }

    private Loaded fresh() {
        @Nullable FileTime changedAt = store.changedAt();
        if (changedAt != null && !(loaded.settled() && changedAt.equals(loaded.from()))) {
            loaded = load();
        }
        return loaded;
    }

    private Loaded load() {
        Instant lookedAt = Instant.now();
        @Nullable FileTime from = store.changedAt();
        boolean settled = from != null && from.toInstant().plus(TICK).isBefore(lookedAt);
        KeysetHandle keys = store.read();
        List<String> ids = IntStream.range(0, keys.size())
                .mapToObj(at -> id(keys.getAt(at)))
                .toList();
        return new Loaded(Keysets.aead(keys), ids, id(keys.getPrimary()), from, settled);
    }

    static String id(KeysetHandle.Entry key) {
        return PREFIX + Integer.toUnsignedString(key.getId());
    }
}
