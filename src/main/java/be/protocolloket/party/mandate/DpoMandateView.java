package be.protocolloket.party.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A data protection officer's mandate as its body's people see it.
 *
 * @param firmId set unless the officer is one person
 * @param personId set unless the officer is a firm
 * @param officer name of the firm or the person
 * @param until last day, that day included; empty when open
 */
public record DpoMandateView(
        UUID id,
        @Nullable UUID firmId,
        @Nullable UUID personId,
        String officer,
        String mailbox,
        LocalDate from,
        @Nullable LocalDate until,
        Validity validity) {}
