package be.protocolloket.advice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An advice as the register shows it: without the officer's name and without the text.
 *
 * @param date in Brussels; null when a protocol concluded elsewhere does not state it
 * @param followUp null when a protocol concluded elsewhere does not state it
 * @param motivation why it was not, or only partly, followed; empty when there is nothing to motivate
 */
public record PublicAdvice(
        String partyName,
        @Nullable LocalDate date,
        Outcome outcome,
        @Nullable FollowUp followUp,
        String motivation) {}
