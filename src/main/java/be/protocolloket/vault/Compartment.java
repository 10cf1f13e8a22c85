package be.protocolloket.vault;

import java.util.UUID;

/**
 * What is sealed under one key, and so erased at once: within a case, what one body keeps for itself, or what one body received; or what a person typed.
 *
 * @param caseId the case, or the person
 * @param name such as {@code own:0212213729} or {@code received:0405260456}; no personal data
 */
public record Compartment(UUID caseId, String name) {

    /** What this body alone knows of the case: who it is about, its reasons, its drafts. */
    public static Compartment own(UUID caseId, String body) {
        return new Compartment(caseId, "own:" + body);
    }

    /** What was, or is about to be, communicated to this body. */
    public static Compartment received(UUID caseId, String body) {
        return new Compartment(caseId, "received:" + body);
    }

    /** What this person typed in forms that are of no case, and did not send yet. */
    public static Compartment typed(UUID personId) {
        return new Compartment(personId, "typed");
    }
}
