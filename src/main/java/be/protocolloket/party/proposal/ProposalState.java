package be.protocolloket.party.proposal;

import be.protocolloket.workflow.EnumNames;

/** Where a proposal stands; every state but the first is the last. */
public enum ProposalState {
    OPEN,
    APPROVED,
    REJECTED,
    /** Taken back by whoever proposed it. */
    WITHDRAWN,
    /** Nobody decided in time. */
    EXPIRED;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(ProposalState next) {
        return this == OPEN && next != OPEN;
    }

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("party.proposal-state", this);
    }
}
