package be.protocolloket.vault;

/** Authenticates what a page carries away and brings back, under a key of the house that is not in the database. */
public interface FormKey {

    /** An authentication code over the message. */
    byte[] authenticate(byte[] message);
}
