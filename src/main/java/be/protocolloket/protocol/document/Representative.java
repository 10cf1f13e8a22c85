package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A person who represents a party in its clause.
 *
 * @param name absent when the seat is vacant or redacted
 * @param function function as stated
 * @param state whether the person is known
 */
public record Representative(
        @Nullable String name,
        @Nullable String function,
        @JsonProperty(required = true) SeatState state) {}
