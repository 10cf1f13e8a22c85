package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long communication goes on.
 *
 * @param kind indefinite or until a date
 * @param until last day
 * @param text what follows 'namelijk'
 */
public record Duration(
        @JsonProperty(required = true) DurationKind kind,
        @Nullable LocalDate until,
        @Nullable String text) {}
