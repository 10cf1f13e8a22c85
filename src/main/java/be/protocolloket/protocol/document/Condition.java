package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A condition on an item.
 *
 * @param code which condition
 * @param text the words of the text
 */
public record Condition(
        @JsonProperty(required = true) ConditionCode code,
        @Nullable String text) {}
