package be.protocolloket.protocol.document;

/** What a retention rule is about. */
public enum RetentionScope {
    DATA,
    EVIDENCE
}
