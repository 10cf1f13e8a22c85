package be.protocolloket.protocol.document.proofreading;

/** Whether a text is being drafted, so that it must be correct, or already exists on paper and cannot be changed. */
public enum CheckMode {
    NEW,
    IMPORT
}
