package be.protocolloket.party.mandate;

/**
 * Somebody who has no account yet, and gets one only when a second person approved it.
 *
 * @param passwordHash of the first password; blank once it was decided
 */
public record NewPerson(String username, String displayName, String passwordHash) {}
