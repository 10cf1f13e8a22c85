package be.protocolloket.vault;

import java.security.MessageDigest;

/** Authenticates what must not change unseen, under a key of the house that is not in the database. */
public interface LedgerKey {

    /** An authentication code over the message. */
    byte[] authenticate(byte[] message);

    /** Whether the code was made over this message, also before the key of the house was rotated. */
    default boolean confirms(byte[] message, byte[] code) {
        return MessageDigest.isEqual(authenticate(message), code);
    }
}
