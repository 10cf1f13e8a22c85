package be.protocolloket.exchange.model;

/** What the receiver did with what arrived. */
public enum ReceiptOutcome {
    RECEIVED,
    WRONG_PERSON,
    NOT_NEEDED
}
