package be.protocolloket.protocol.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * The file that the parties signed, without its bytes. It has no name: what people call their files may name somebody.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record SignedFile(UUID versionId, String sha256, long size, UUID addedBy, Instant addedAt) {}
