package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The officer of a body said whether data about the wrong person were a breach for that body.
 *
 * @param awareOn since when the body knew
 */
public record BreachAssessed(
        UUID caseId,
        UUID protocolId,
        EnterpriseNumber body,
        Outcome outcome,
        @Nullable LocalDate awareOn,
        UUID personId) {

    /** What the officer said. */
    public enum Outcome {
        NO_BREACH,
        /** A breach without risk for people, which stands in the body's own register (GDPR 33(5)). */
        RECORDED,
        /** The body notifies the supervisory authority (GDPR 33(1)). */
        REPORTED
    }
}
