package be.protocolloket.protocol.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The optional advice of the Flemish Supervisory Committee.
 *
 * @param date date of the advice
 * @param outcome its outcome
 * @param reference its number
 * @param text remark
 */
public record VtcAdvice(
        @Nullable LocalDate date,
        @Nullable AdviceOutcome outcome,
        @Nullable String reference,
        @Nullable String text) {}
