package be.protocolloket.retention;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** Where a kept file is on its way to erasure. A legal hold is no state: it leaves the state as it is and stops the last step. */
public enum KeptState {
    WAITING,
    /** A person decides until when: the rule does not say it. */
    DECIDE,
    /** Somebody proposes to erase. */
    DUE,
    /** Somebody else approves. */
    PROPOSED,
    ERASED,
    /** All of it was sent back and erased with that; there is nothing left to keep. */
    RETURNED;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(KeptState next) {
        return followers().contains(next);
    }

    private Set<KeptState> followers() {
        return switch (this) {
            // Erased without a proposal of its own: what the bodies wrote themselves goes with the last file received.
            case WAITING -> Set.of(DECIDE, DUE, ERASED, RETURNED);
            // Back to waiting, here and below: a later day, a legal hold or a corrected anchor came between.
            case DECIDE -> Set.of(DUE, WAITING);
            case DUE -> Set.of(PROPOSED, WAITING);
            case PROPOSED -> Set.of(ERASED, DUE, WAITING);
            // Something new was received in the same case.
            case RETURNED -> Set.of(WAITING);
            case ERASED -> Set.of();
        };
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("retention.state", this);
    }
}
