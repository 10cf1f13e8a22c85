package be.protocolloket.protocol.document.proofreading;

/** Whether a text is being drafted, so that it must be right, or already exists on paper, so that it is what it is. */
public enum CheckMode {
    NEW,
    IMPORT
}
