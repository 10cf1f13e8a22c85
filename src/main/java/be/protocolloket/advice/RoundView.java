package be.protocolloket.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of advice.
 *
 * @param number 1 for the first
 * @param sha256 of the exact text on which advice was asked
 * @param editorial whether officers may waive; null while nobody has spoken in the round
 * @param advices one per party, in the order of the parties
 */
public record RoundView(
        int number,
        UUID versionId,
        int versionNumber,
        String sha256,
        @Nullable Boolean editorial,
        Instant openedAt,
        List<AdviceView> advices) {}
