package be.protocolloket.party;

import java.util.UUID;

/**
 * Somebody who may sign for a body on the day that was asked.
 *
 * @param function as written under the signature: "algemeen directeur", "voorzitter"
 */
public record Signatory(UUID personId, String displayName, String function) {}
