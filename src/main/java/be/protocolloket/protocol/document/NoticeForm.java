package be.protocolloket.protocol.document;

/** The form of a notice. */
public enum NoticeForm {
    WRITTEN,
    REGISTERED
}
