package be.protocolloket.publication.web;

import be.protocolloket.protocol.LegalEffect;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param retroactive it takes effect before the last signature
 * @param lastDay counts whole; null while no end is known
 * @param heldBack why it is not in force, in a sentence; null when nothing holds it back
 */
record RegisterLine(
        UUID id,
        String title,
        String parties,
        LegalEffect effect,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate inForceOn,
        boolean retroactive,
        @Nullable LocalDate lastDay,
        @Nullable String heldBack) {}
