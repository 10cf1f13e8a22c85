package be.protocolloket.protocol.document;

/** Who may see received data. */
public enum RecipientKind {
    INTERNAL,
    SUPERVISOR,
    PROCESSOR,
    OTHER
}
