package be.protocolloket.protocol.portal;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, with what became of it.
 *
 * @param proposedFor the party whose manager proposed it
 * @param settledAt when the last one accepted, or it ended otherwise; null while open
 * @param ending null while no party ended it
 */
public record PortalAgreement(
        UUID id,
        UUID protocolId,
        EnterpriseNumber proposedFor,
        Instant proposedAt,
        PortalState state,
        @Nullable Instant settledAt,
        @Nullable Ending ending) {

    /**
     * @param on first day on which the portal does not count any more
     * @param party that ended it
     */
    public record Ending(LocalDate on, EnterpriseNumber party, UUID by, String reason) {}

    boolean counts(LocalDate day) {
        return state == PortalState.ACCEPTED && (ending == null || day.isBefore(ending.on()));
    }
}
