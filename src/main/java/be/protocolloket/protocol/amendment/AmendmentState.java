package be.protocolloket.protocol.amendment;

import be.protocolloket.workflow.EnumNames;

/** What became of a request for an amendment. */
public enum AmendmentState {
    ASKED,
    TAKEN_UP,
    DECLINED;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(AmendmentState next) {
        return this == ASKED && next != ASKED;
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("protocol.amendment.state", this);
    }
}
