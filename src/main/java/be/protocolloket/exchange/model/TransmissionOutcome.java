package be.protocolloket.exchange.model;

/** What the discloser did with what was ready to be sent. */
public enum TransmissionOutcome {
    SENT,
    /** A sealed bundle was made, to hand over on the platform that the protocol names. */
    HAND_OVER,
    BACK,
    STOPPED
}
