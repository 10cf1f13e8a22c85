package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** How far a case is; its transfers have states of their own. */
public enum CaseState {
    OPEN,
    CLOSED,
    /** Everything known about people was erased; what remains names nobody. */
    ERASED;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(CaseState next) {
        return followers().contains(next);
    }

    private Set<CaseState> followers() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(ERASED);
            case ERASED -> Set.of();
        };
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("exchange.state", this);
    }
}
