package be.protocolloket.publication.web;

import be.protocolloket.protocol.LegalEffect;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the register. */
record RegisterLine(
        UUID id,
        String title,
        String parties,
        LegalEffect effect,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate endedOn) {}
