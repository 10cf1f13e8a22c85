package be.protocolloket.accountability.verification;

import be.protocolloket.workflow.EnumNames;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not hold in a chain.
 *
 * @param from number of the first entry concerned
 * @param until number of the last one
 */
public record ChainFault(String chain, Kind kind, long from, long until) {

    private static final String PROTOCOL = "protocol:";

    /** What was done to the chain. */
    public enum Kind {
        /** The entry is not what its hash was made over. */
        ALTERED,
        /** The entry was written under another number. */
        REORDERED,
        /** The entry stands between two consecutive entries, or after the sealed end. */
        INSERTED,
        /** The entry's own hash is right, but it is not the entry that the next one or the head refers to. */
        REWRITTEN,
        REMOVED,
        /** Entries are missing at the end. */
        CUT_OFF,
        /** The head of the chain was not sealed by this service. */
        SEAL_BROKEN,
        /** An entry that this service witnessed earlier is missing or different. */
        NOT_AS_WITNESSED,
        /** An entry of the chain records that its head had been tampered with here. */
        BROKEN_BEFORE;

        /** Key of the sentence. */
        public String messageKey() {
            return EnumNames.key("accountability.fault", this);
        }
    }

    static ChainFault at(String chain, Kind kind, long number) {
        return new ChainFault(chain, kind, number, number);
    }

    /** Null for a chain that is not one of a protocol. */
    public @Nullable UUID protocolId() {
        try {
            return chain.startsWith(PROTOCOL) ? UUID.fromString(chain.substring(PROTOCOL.length())) : null;
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }
}
