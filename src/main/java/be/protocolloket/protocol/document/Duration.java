package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long communication goes on. Here stands how a term becomes a day: the last day counts whole, so the first day without effect, which
 * is what {@code protocol.end_date} holds, is the day after it. Nothing else in this house adds that day.
 *
 * @param kind indefinite, until a date, or for a period
 * @param until last day
 * @param period ISO 8601 period from the day on which the protocol takes effect, for instance P3Y
 * @param text what follows 'namelijk'
 */
public record Duration(
        @JsonProperty(required = true) DurationKind kind,
        @Nullable LocalDate until,
        @Nullable Period period,
        @Nullable String text) {

    /**
     * The last day on which the protocol works; null when the text gives none: for as long as a condition holds, or when the day or period
     * is left open.
     *
     * <p>A period does not count the day on which it begins, and one of months or years ends with the last hour of the day with the same
     * date, or of the last day of the month that has no such date (Regulation 1182/71, art. 3(1) and (2)(c)).
     *
     * @param effective first day with effect; null while it is not known
     */
    public @Nullable LocalDate lastDay(@Nullable LocalDate effective) {
        return switch (kind) {
            case INDEFINITE_WHILE_LEGAL_GROUND -> null;
            case UNTIL -> until;
            case PERIOD -> effective == null || period == null ? null : effective.plus(period);
        };
    }

    /** The day after {@link #lastDay}; null when there is none. */
    public @Nullable LocalDate firstDayWithout(@Nullable LocalDate effective) {
        LocalDate last = lastDay(effective);
        return last == null ? null : last.plusDays(1);
    }
}
