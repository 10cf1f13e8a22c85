package be.protocolloket.protocol.document;

/** What parties owe each other while a protocol runs. */
public enum ObligationKind {
    ONWARD_NOTICE,
    PROOF,
    PROCESSOR_OVERVIEW,
    QUALITY_REPORT,
    QUALITY_CORRECTION,
    BREACH_END,
    BREACH_NOTICE,
    LAW_CHANGE,
    PROCESSOR_CHANGE,
    PUBLICATION
}
