package be.protocolloket.party.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body decided that its data protection officer stops, without naming the next one.
 *
 * @param firmId set unless the officer is one person
 * @param personId set unless the officer is a firm
 * @param by who approved it
 */
public record DpoMandateEnded(
        UUID mandateId,
        EnterpriseNumber body,
        @Nullable UUID firmId,
        @Nullable UUID personId,
        LocalDate lastDay,
        UUID by,
        UUID proposedBy) {}
