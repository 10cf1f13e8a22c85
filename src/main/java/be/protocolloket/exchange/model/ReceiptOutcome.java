package be.protocolloket.exchange.model;

/** How the waiting for the receiver ended: what it did with what arrived, or what the discloser did when it kept silent. */
public enum ReceiptOutcome {
    RECEIVED,
    WRONG_PERSON,
    NOT_NEEDED,
    /** The discloser gives the receiver more time. */
    AWAITED,
    /** The receiver is silent, and the delivery is proven. */
    DELIVERED,
    /** The discloser takes back what nobody opened, and sends nothing instead. */
    RECALLED,
    /** The discloser takes back what nobody opened, to send it another way. */
    OTHER_WAY
}
