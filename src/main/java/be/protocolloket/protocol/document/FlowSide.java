package be.protocolloket.protocol.document;

/** The two roles in one transfer. */
public enum FlowSide {
    DISCLOSER,
    RECEIVER
}
