package be.protocolloket.retention;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one body keeps of one case; nothing about people.
 *
 * @param body that keeps it; for {@link KeptKind#OWN}, which both had kept, the one that began the case
 * @param closedOn day on which the case ended; null while it runs
 * @param dueOn first day on which it may no longer be kept; null while nobody can tell
 * @param held a legal hold stands
 */
public record KeptFile(
        UUID id,
        UUID caseId,
        UUID protocolId,
        KeptKind kind,
        EnterpriseNumber body,
        EnterpriseNumber counterpart,
        KeptState state,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate dueOn,
        boolean held,
        @Nullable UUID proposedBy,
        @Nullable Instant proposedAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant erasedAt) {

    /** The term is over, but the case still runs and needs what it has. */
    public boolean waitsForClosing(LocalDate today) {
        return state == KeptState.WAITING && closedOn == null && dueOn != null && !dueOn.isAfter(today);
    }

    public boolean concerns(EnterpriseNumber number) {
        return body.equals(number) || kind == KeptKind.OWN && counterpart.equals(number);
    }
}
