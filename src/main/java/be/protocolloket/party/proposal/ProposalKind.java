package be.protocolloket.party.proposal;

import be.protocolloket.workflow.EnumNames;

/** What is proposed. */
public enum ProposalKind {
    MANDATE,
    MANDATE_END,
    DPO_MANDATE,
    DPO_MANDATE_END,
    DELEGATION,
    DELEGATION_END,
    /** The body's own software may act. */
    TOKEN;

    /** Whether it takes something away from the person concerned. */
    public boolean ends() {
        return this == MANDATE_END || this == DPO_MANDATE_END || this == DELEGATION_END;
    }

    /** Key of the words for it. */
    public String messageKey() {
        return EnumNames.key("party.proposal", this);
    }
}
