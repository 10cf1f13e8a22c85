package be.protocolloket.workflow;

/** Where a term comes from; only {@link #LAW} and {@link #PROTOCOL} may be told to a user as an obligation. */
public enum TermOrigin {
    LAW,
    PROTOCOL,
    CONFIG
}
