package be.protocolloket.party.mandate;

import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as its body's people see it.
 *
 * @param function empty where the role needs none
 * @param until last day, that day included; empty when open
 */
public record MandateView(
        UUID id,
        UUID personId,
        String personName,
        Role role,
        String function,
        LocalDate from,
        @Nullable LocalDate until,
        Validity validity) {}
