package be.protocolloket.protocol.document;

/** Where a protocol is made public. */
public enum PublicationKind {
    OWN_WEBSITE,
    SECTOR_OVERVIEW,
    OTHER
}
