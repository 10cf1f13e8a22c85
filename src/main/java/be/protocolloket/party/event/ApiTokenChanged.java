package be.protocolloket.party.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body's software got a token, or lost it.
 *
 * @param softwareId the person under whose id the software acts
 * @param until last day of the token as it was made
 * @param personId who approved or revoked it
 * @param proposedBy null when it was revoked
 */
public record ApiTokenChanged(
        UUID tokenId,
        UUID softwareId,
        EnterpriseNumber body,
        Change change,
        LocalDate until,
        UUID personId,
        @Nullable UUID proposedBy) {

    /** What happened to it. */
    public enum Change {
        CREATED,
        REVOKED
    }
}
