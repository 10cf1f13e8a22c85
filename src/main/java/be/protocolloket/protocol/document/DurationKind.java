package be.protocolloket.protocol.document;

/** How long communication goes on. */
public enum DurationKind {
    INDEFINITE_WHILE_LEGAL_GROUND,
    UNTIL,
    PERIOD
}
