package be.protocolloket.protocol.document;

/** Which way the data may go: one flow, or flows both ways. */
public enum Direction {
    ONE_WAY,
    MUTUAL
}
