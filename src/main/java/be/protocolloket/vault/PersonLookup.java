package be.protocolloket.vault;

/** Finds a person again without keeping the number. */
public interface PersonLookup {

    /** Keyed hash (HMAC-SHA-256 under a key of the house) of the number, 64 lower-case hexadecimal digits. */
    String hash(Insz insz);
}
