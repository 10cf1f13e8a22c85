package be.protocolloket.protocol.event;

import java.util.UUID;

/**
 * A protocol that was signed elsewhere has been entered, for the first time or anew. It binds nobody yet.
 *
 * @param fileSha256 of the signed file
 */
public record RegistrationEntered(UUID protocolId, UUID versionId, UUID personId, String fileSha256) {}
