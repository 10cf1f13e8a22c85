package be.protocolloket.party.event;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given a mandate, or a mandate was ended.
 *
 * @param from first day
 * @param until last day; null while no end is known
 * @param by who approved it; null when the system did
 * @param proposedBy null when the system did
 */
public record MandateChanged(
        UUID mandateId,
        EnterpriseNumber body,
        Role role,
        UUID personId,
        Change change,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID by,
        @Nullable UUID proposedBy) {

    /** What became of a mandate or a delegation. */
    public enum Change {
        GIVEN,
        ENDED,
        /** Taken back before it ran. */
        WITHDRAWN
    }
}
