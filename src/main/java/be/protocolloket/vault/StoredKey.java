package be.protocolloket.vault;

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
