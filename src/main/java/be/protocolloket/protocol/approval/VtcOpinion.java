package be.protocolloket.protocol.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the Flemish supervisory committee said about one version when it was asked (P7).
 *
 * @param receivedOn null when it gave no opinion, or the parties no longer wait; the summary says why
 */
public record VtcOpinion(
        UUID versionId,
        @Nullable LocalDate receivedOn,
        @Nullable String reference,
        String summary,
        UUID recordedBy,
        Instant recordedAt) {}
