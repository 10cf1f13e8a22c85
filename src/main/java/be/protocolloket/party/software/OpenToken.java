package be.protocolloket.party.software;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token of software that opens something today. */
record OpenToken(
        UUID id,
        UUID personId,
        String name,
        EnterpriseNumber body,
        @Nullable LocalDate lastUsedOn,
        LocalDate today) {}
