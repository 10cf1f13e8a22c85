package be.protocolloket.party.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to appoint a body's data protection officer: a firm or a person, not both. A mandate that still runs ends the day
 * before.
 *
 * @param firmId empty when the officer is a person
 * @param username of the person; blank when the officer is a firm
 * @param until last day, that day included; empty when open
 */
public record NewDpoMandate(
        @Nullable UUID firmId,
        String username,
        String mailbox,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
