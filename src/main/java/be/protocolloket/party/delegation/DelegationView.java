package be.protocolloket.party.delegation;

import be.protocolloket.party.mandate.Validity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A written delegation as its body's people see it.
 *
 * @param until last day, that day included
 */
public record DelegationView(
        UUID id,
        String delegatorName,
        String delegateName,
        String function,
        LocalDate from,
        LocalDate until,
        String fileName,
        Validity validity) {}
