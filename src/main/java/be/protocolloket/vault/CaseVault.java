package be.protocolloket.vault;

import java.util.UUID;

/** Seals what is known about people under a key of its own for each compartment. */
public interface CaseVault {

    /**
     * Encrypts and authenticates; makes the compartment's key at its first use, in the caller's transaction, which must exist.
     *
     * @param place where the result will stand, such as {@code item_value:<id>}: a sealed value moved elsewhere does not open
     * @throws KeyDestroyedException when the key was destroyed before
     */
    byte[] seal(Compartment compartment, String place, byte[] plain);

    /**
     * @throws KeyDestroyedException when the key was destroyed
     * @throws IllegalStateException when the value was altered, or stood in another place
     */
    byte[] open(Compartment compartment, String place, byte[] sealed);

    /** Destroys the key for good, in the caller's transaction, which must exist: nothing sealed under it can be opened again. */
    void destroy(Compartment compartment);

    /** Whether the compartment's key was made and not destroyed. */
    boolean holds(Compartment compartment);

    /** Whether any compartment of the case still has its key. */
    boolean holdsAny(UUID caseId);
}
