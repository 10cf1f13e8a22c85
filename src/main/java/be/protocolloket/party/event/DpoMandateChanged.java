package be.protocolloket.party.event;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body appointed its data protection officer; the one before, if any, ended the day before.
 *
 * @param firmId set unless the officer is one person
 * @param personId set unless the officer is a firm
 * @param until last day; null while no end is known
 * @param by who approved it
 */
public record DpoMandateChanged(
        UUID mandateId,
        EnterpriseNumber body,
        @Nullable UUID firmId,
        @Nullable UUID personId,
        LocalDate from,
        @Nullable LocalDate until,
        UUID by,
        UUID proposedBy) {}
