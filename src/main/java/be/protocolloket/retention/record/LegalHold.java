package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that a file must not be erased yet, such as for a complaint or a lawsuit. Its reasons are sealed.
 *
 * @param body for which it was placed
 * @param reviewOn day on which it is looked at again
 */
public record LegalHold(
        UUID id,
        UUID fileId,
        EnterpriseNumber body,
        LocalDate reviewOn,
        UUID placedBy,
        Instant placedAt,
        @Nullable UUID liftedBy,
        @Nullable Instant liftedAt) {

    public boolean stands() {
        return liftedAt == null;
    }
}
