package be.protocolloket.vault.housekey;

import java.util.List;

/**
 * Several keepers of keys: the first wraps, and each unwraps what it wrapped once. So a house moves from a key file to another keeper
 * without standing still.
 */
record KeyRing(List<KeyEncryptionKey> keepers) implements KeyEncryptionKey {

    KeyRing {
        keepers = List.copyOf(keepers);
    }

    @Override
    public String currentId() {
        return first().currentId();
    }

    @Override
    public boolean knows(String kekId) {
        return keepers.stream().anyMatch(keeper -> keeper.knows(kekId));
    }

    @Override
    public boolean supersedes(String kekId) {
        return first().supersedes(kekId) || !first().knows(kekId) && knows(kekId);
    }

    @Override
    public WrappedKey wrap(byte[] key, String about) {
        return first().wrap(key, about);
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, String about) {
        return keepers.stream()
                .filter(keeper -> keeper.knows(wrapped.kekId()))
                .findFirst()
                .orElse(first())
                .unwrap(wrapped, about);
    }

    private KeyEncryptionKey first() {
        return keepers.get(0);
    }
}
