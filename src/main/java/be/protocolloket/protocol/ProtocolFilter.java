package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which protocols, and which page of them.
 *
 * @param text words that the title must hold, in any letter case; null or blank for all
 * @param party a body that must be a party; null for all
 * @param states empty for all
 * @param page 0 for the first
 * @param size 1 to 100
 */
public record ProtocolFilter(
        @Nullable String text, @Nullable EnterpriseNumber party, Set<DocumentState> states, int page, int size) {

    public ProtocolFilter {
        states = Set.copyOf(states);
        page = Math.max(0, page);
        size = Math.min(100, Math.max(1, size));
    }

    /** The first of the same protocols. */
    public ProtocolFilter first() {
        return new ProtocolFilter(text, party, states, 0, 1);
    }

    public static ProtocolFilter all() {
        return new ProtocolFilter(null, null, Set.of(), 0, 100);
    }
}
