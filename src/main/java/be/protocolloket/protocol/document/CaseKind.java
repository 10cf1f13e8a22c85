package be.protocolloket.protocol.document;

/** The kinds of individual exchange that a protocol can carry. */
public enum CaseKind {
    SUPPORT_AGREEMENT,
    TERMINATION_WARNING,
    RENT_ARREARS,
    SUBTENANT_PROPOSAL,
    REGISTRATION_HELP
}
