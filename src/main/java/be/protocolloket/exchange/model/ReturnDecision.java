package be.protocolloket.exchange.model;

/** What the discloser does with what came back. */
public enum ReturnDecision {
    AGAIN,
    STOPPED
}
