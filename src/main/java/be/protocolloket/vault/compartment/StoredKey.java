package be.protocolloket.vault.compartment;

import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.vault.housekey.WrappedKey;
import org.jspecify.annotations.Nullable;

/** @param wrapped null when the key was destroyed */
record StoredKey(@Nullable WrappedKey wrapped) {

    /** @throws KeyDestroyedException when it was destroyed */
    WrappedKey require() {
        if (wrapped == null) {
            throw new KeyDestroyedException();
        }
        return wrapped;
    }
}
