package be.protocolloket.protocol.document;

/** Whether a data protection impact assessment was made. */
public enum DpiaState {
    DONE,
    NOT_NEEDED,
    PENDING
}
