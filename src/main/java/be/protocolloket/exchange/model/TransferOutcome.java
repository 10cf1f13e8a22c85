package be.protocolloket.exchange.model;

/** How a transfer ended. */
public enum TransferOutcome {
    RECEIVED,
    NOTHING,
    STOPPED
}
