package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An advice of a data protection officer that the text states.
 *
 * @param party id of the party advised
 * @param statedDate the date as written, right or wrong
 * @param correctedDate the right date, once a person has established it
 * @param outcome the outcome as written
 * @param text the advice itself, when quoted
 * @param note what a reader should know
 */
public record StatedAdvice(
        @JsonProperty(required = true) String party,
        @Nullable LocalDate statedDate,
        @Nullable LocalDate correctedDate,
        @JsonProperty(required = true) AdviceOutcome outcome,
        @Nullable String text,
        @Nullable String note) {

    /** The corrected date where a person established one, else the stated date. */
    public @Nullable LocalDate date() {
        return correctedDate == null ? statedDate : correctedDate;
    }
}
