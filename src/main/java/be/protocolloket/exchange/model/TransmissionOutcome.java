package be.protocolloket.exchange.model;

/** What the discloser did with what was ready to be sent. */
public enum TransmissionOutcome {
    SENT,
    BACK,
    STOPPED
}
