package be.protocolloket.protocol.document;

/** A means of transfer. */
public enum Channel {
    SECURE_PLATFORM,
    SECURE_LINK,
    EMAIL,
    LETTER,
    IN_PERSON,
    INTERFACE,
    CLOUD_STORAGE,
    OTHER
}
