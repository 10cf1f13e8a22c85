package be.protocolloket.vault.housekey;

/** The key of the house, kept outside the database: it wraps the data keys inside. One implementation per kind of keeper. */
public interface KeyEncryptionKey {

    /** Under which id {@link #wrap} wraps now. */
    String currentId();

    /** Whether what was wrapped under this id can be unwrapped here; looks again where keys are kept before it says no. */
    boolean knows(String kekId);

    /** Whether this id is one of ours that a newer one took the place of. */
    boolean supersedes(String kekId);

    /**
     * @param about what the key is for; needed again to unwrap, so that one key cannot be put in the place of another
     * @throws KeysUnavailableException when the keeper does not answer
     */
    WrappedKey wrap(byte[] key, String about);

    /**
     * @throws KeysUnavailableException when the keeper does not answer or does not know the id
     * @throws IllegalStateException when what was wrapped was altered, or was for something else
     */
    byte[] unwrap(WrappedKey wrapped, String about);
}
