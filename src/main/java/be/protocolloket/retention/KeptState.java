package be.protocolloket.retention;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** Where a kept file is on its way to erasure. A legal hold stands beside it and stops the last step. */
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

    static final Set<KeptState> IN_PROCESS = Set.of(DECIDE, DUE, PROPOSED);

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("retention.state", this);
    }
}
