package be.protocolloket.exchange.model;

/** What the landlord decides once the period of grace is over. */
public enum GraceDecision {
    RESUMED,
    STOPPED
}
