package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The data protection impact assessment.
 *
 * @param state done, pending or not needed
 * @param date date of the assessment
 * @param reference where it can be found
 * @param text remark or reason
 */
public record Dpia(
        @JsonProperty(required = true) DpiaState state,
        @Nullable LocalDate date,
        @Nullable String reference,
        @Nullable String text) {}
