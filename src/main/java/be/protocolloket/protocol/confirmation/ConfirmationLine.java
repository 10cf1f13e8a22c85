package be.protocolloket.protocol.confirmation;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the panel tells about one party.
 *
 * @param entered the party registered it itself, so what was read was entered
 * @param lapsed another party rejected this version, so no answer about it counts any more
 */
public record ConfirmationLine(
        String body,
        ConfirmationState state,
        boolean entered,
        boolean lapsed,
        @Nullable String reader,
        @Nullable ZonedDateTime readAt,
        @Nullable String decider,
        @Nullable ZonedDateTime decidedAt,
        @Nullable String reason) {}
