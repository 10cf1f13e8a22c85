package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** Where one transfer is. */
public enum TransferState {
    PREPARING,
    SENT,
    RECEIVED,
    RETURNED,
    /** The discloser took it back before anybody of the receiver opened it. */
    RECALLED,
    /** Nothing was sent, and nothing will be. */
    STOPPED;

    /** Whether this state can be followed by the other; a state never follows itself. What was returned and is prepared anew is another transfer. */
    public boolean mayBecome(TransferState next) {
        return followers().contains(next);
    }

    private Set<TransferState> followers() {
        return switch (this) {
            case PREPARING -> Set.of(SENT, STOPPED);
            case SENT -> Set.of(RECEIVED, RETURNED, RECALLED);
            case RECEIVED, RETURNED, RECALLED, STOPPED -> Set.of();
        };
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("exchange.transfer-state", this);
    }
}
