package be.protocolloket.protocol.document;

/** When the data subject is informed. */
public enum NoticeMoment {
    BEFORE_TRANSFER,
    ART14
}
