package be.protocolloket.protocol.document;

/** Who starts a transfer: the discloser sends, or the receiver asks. */
public enum TransferMode {
    PUSH,
    PULL,
    BOTH
}
