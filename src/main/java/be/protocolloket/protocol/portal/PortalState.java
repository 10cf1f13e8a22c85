package be.protocolloket.protocol.portal;

import be.protocolloket.workflow.EnumNames;

/** How far a proposal is that this portal counts as a protocol's platform. */
public enum PortalState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    /** By the party that proposed it. */
    TAKEN_BACK,
    /** Not everybody answered in time. */
    EXPIRED;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(PortalState next) {
        return this == PROPOSED && next != PROPOSED;
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("protocol.portal.state", this);
    }
}
