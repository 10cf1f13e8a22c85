package be.protocolloket.vault;

/** The data were erased: their key no longer exists. */
public class KeyDestroyedException extends RuntimeException {

    public KeyDestroyedException() {
        super("the key of this compartment was destroyed");
    }
}
