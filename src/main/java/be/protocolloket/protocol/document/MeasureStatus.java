package be.protocolloket.protocol.document;

/** Whether a security measure works today or still waits for a decision. */
public enum MeasureStatus {
    IN_FORCE,
    PENDING_APPROVAL
}
