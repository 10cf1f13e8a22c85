package be.protocolloket.accountability.overview;

import java.util.List;
import java.util.UUID;

/**
 * What one direction of a protocol allows, compared with what was sent in it.
 *
 * @param cases in how many something was sent in this direction
 */
public record FlowUse(
        UUID protocolId, String protocol, String discloser, String receiver, int cases, List<ItemUse> items) {

    public FlowUse {
        items = List.copyOf(items);
    }

    /** Those that could be proposed to leave the protocol. */
    public List<ItemUse> hardlyEverSent() {
        return items.stream().filter(ItemUse::hardlyEverSent).toList();
    }

    /**
     * @param allowed in how many cases the protocol allowed it
     * @param sent in how many of these it went
     */
    public record ItemUse(String label, int allowed, int sent) {

        private static final int ENOUGH = 5;
        private static final int ONE_IN = 10;

        /** Whether it was sent in at most one case of ten, given enough cases to conclude that. */
        public boolean hardlyEverSent() {
            return allowed >= ENOUGH && sent * ONE_IN <= allowed;
        }
    }
}
