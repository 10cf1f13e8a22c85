package be.protocolloket.vault.housekey;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the key file at an operator's command. Its keys stand in the order in which they were made: old keys, then the primary key, which
 * wraps, then at most one prepared key, which does not wrap yet.
 */
public record KeyFileRotation(KeyFileStore store) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFileRotation.class);

    /** A new file with one key. */
    void create() {
        store.write(Keysets.generate(PredefinedAeadParameters.AES256_GCM));
        LOG.info("Made the key file {}: keep a copy of it apart from copies of the database", store.file());
    }

    /** Adds a key that does not wrap yet, so that every node can have it before anything is wrapped by it. Nothing when there is one. */
    void prepare() {
        KeysetHandle keys = store.read();
        if (!prepared(keys)) {
            KeysetHandle more = Keysets.checked(() -> KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId())
                    .build());
            store.write(more);
        }
        LOG.info("The key file {} has a key in preparation: bring the file to every node", store.file());
    }

    /** Lets the key in preparation wrap from now on, or a new one when none is. */
    public void rotate() {
        prepare();
        KeysetHandle keys = store.read();
        KeysetHandle.Builder promoted = KeysetHandle.newBuilder(keys);
        promoted.getAt(promoted.size() - 1).makePrimary();
        KeysetHandle next = Keysets.checked(promoted::build);
        store.write(next);
        LOG.info("From now on {} wraps; the keys that others wrapped follow", KeyFile.id(next.getPrimary()));
    }

    /** Takes out the keys before the one that wraps, unless something is still wrapped by one of them. */
    public void forget(Set<String> inUse) {
        KeysetHandle keys = store.read();
        KeysetHandle.Builder kept = KeysetHandle.newBuilder(keys);
        int dropped = 0;
        for (int at = 0; !keys.getAt(at).isPrimary(); at++) {
            if (inUse.contains(KeyFile.id(keys.getAt(at)))) {
                LOG.warn(
                        "{} still wraps keys in the database and stays in {}",
                        KeyFile.id(keys.getAt(at)),
                        store.file());
            } else {
                kept.deleteAt(at - dropped++);
            }
        }
        store.write(Keysets.checked(kept::build));
        LOG.info("Took {} old keys out of {}: destroy its older copies too", dropped, store.file());
    }

    private static boolean prepared(KeysetHandle keys) {
        return !keys.getAt(keys.size() - 1).isPrimary();
    }
}
