package be.protocolloket.exchange.model;

/** How support ended, or that it goes on. */
public enum SupportResult {
    SUCCESSFUL,
    OTHERWISE,
    EXTEND,
    /** It never began. */
    CANCELLED
}
