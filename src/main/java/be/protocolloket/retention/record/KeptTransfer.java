package be.protocolloket.retention.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One transfer that a body keeps.
 *
 * @param itemCodes one for each value
 * @param sha256 of the sealed bundle
 */
public record KeptTransfer(
        UUID transferId, UUID versionId, String flowId, List<String> itemCodes, String sha256, Instant transmittedAt) {}
