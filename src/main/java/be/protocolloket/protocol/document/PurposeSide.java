package be.protocolloket.protocol.document;

/** Whose purpose: why the data were first collected, or what the receiver wants them for. */
public enum PurposeSide {
    ORIGINAL,
    RECEIVER
}
