package be.protocolloket.protocol.side;

/** What became of a proposal. */
enum ProposalDecision {
    ACCEPTED,
    REVERTED,
    /** Its own manager wrote the part anew. */
    REWRITTEN,
    /** The other proposed something else. */
    REPLACED,
    /** The other put back what was there. */
    WITHDRAWN
}
