package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One place in the signature block.
 *
 * @param id stays the same when the person changes
 * @param name absent when the slot is vacant or redacted
 * @param function function as stated
 * @param state whether the person is known
 * @param required the protocol is not concluded without this signature
 * @param order 1 signs first; absent when the order is free
 */
public record SignatorySlot(
        @JsonProperty(required = true) String id,
        @Nullable String name,
        @Nullable String function,
        @JsonProperty(required = true) SeatState state,
        boolean required,
        @Nullable Integer order) {

    /** Whether this name stands in the slot; letter case and double spaces do not matter. */
    public boolean isNamed(String other) {
        return state == SeatState.NAMED && name != null && plain(name).equalsIgnoreCase(plain(other));
    }

    /** Whether both slots name the same person. */
    public boolean namesSameAs(SignatorySlot other) {
        return other.state() == SeatState.NAMED && other.name() != null && isNamed(other.name());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
