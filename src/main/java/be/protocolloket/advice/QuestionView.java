package be.protocolloket.advice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of an officer.
 *
 * @param answer null while it is awaited, and then who and when are null too
 */
public record QuestionView(
        String text,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
