package be.protocolloket.protocol.confirmation;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** Where one party is with one registered version. */
public enum ConfirmationState {
    TO_READ,
    TO_CONFIRM,
    CONFIRMED,
    REJECTED;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(ConfirmationState next) {
        return switch (this) {
            case TO_READ -> Set.of(TO_CONFIRM, REJECTED).contains(next);
            case TO_CONFIRM -> Set.of(CONFIRMED, REJECTED).contains(next);
            case CONFIRMED, REJECTED -> false;
        };
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("protocol.confirmation", this);
    }
}
