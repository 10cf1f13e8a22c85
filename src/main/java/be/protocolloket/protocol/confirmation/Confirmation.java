package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one party did with one registered version.
 *
 * @param readBy who compared the transcription with the signed file; for the body that registered it, who entered it
 * @param decidedBy who confirmed, or rejected
 * @param reason set when it was rejected
 */
public record Confirmation(
        UUID versionId,
        EnterpriseNumber body,
        ConfirmationState state,
        @Nullable UUID readBy,
        @Nullable Instant readAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
