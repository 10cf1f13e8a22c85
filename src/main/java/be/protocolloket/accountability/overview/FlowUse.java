package be.protocolloket.accountability.overview;

import java.util.List;
import java.util.UUID;

/**
 * What was allowed against what was sent in one direction of one protocol.
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

        /** In one case of ten or less, once there are enough cases to say so. */
        public boolean hardlyEverSent() {
            return allowed >= ENOUGH && sent * ONE_IN <= allowed;
        }
    }
}
