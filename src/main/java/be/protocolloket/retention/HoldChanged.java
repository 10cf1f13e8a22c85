package be.protocolloket.retention;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stopped the erasure of a file, or let it go on. Why stays sealed where it was written.
 *
 * @param body for which the hold was placed
 * @param reviewOn day on which it is looked at again; null when it was lifted
 */
public record HoldChanged(
        UUID holdId,
        UUID fileId,
        UUID caseId,
        UUID protocolId,
        EnterpriseNumber body,
        @Nullable LocalDate reviewOn,
        UUID personId) {

    public boolean placed() {
        return reviewOn != null;
    }
}
