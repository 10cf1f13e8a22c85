package be.protocolloket.exchange.border;

/** Where a case is, as far as its reader may know. */
public enum CaseStanding {
    OPEN,
    /** There is nothing more to do for a reader who gets no decision back. */
    HANDLED,
    CLOSED,
    ERASED
}
