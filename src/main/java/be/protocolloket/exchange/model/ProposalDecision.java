package be.protocolloket.exchange.model;

/** What the landlord decides on a proposed subtenant. */
public enum ProposalDecision {
    ACCEPTED,
    REJECTED,
    MORE_INFO
}
