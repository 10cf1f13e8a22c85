package be.protocolloket.protocol.document;

/** Whether the person of a representative or signatory is known from the text. */
public enum SeatState {
    NAMED,
    VACANT,
    REDACTED
}
