package be.protocolloket.advice.record;

import java.util.UUID;

/** The officers of all parties are asked about one frozen version. */
public record AdviceRound(
        UUID id, UUID protocolId, UUID versionId, String versionSha256, int number, boolean editorial) {}
