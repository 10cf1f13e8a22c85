package be.protocolloket.protocol.document;

/** The outcome of an advice as the text states it. */
public enum AdviceOutcome {
    POSITIVE,
    POSITIVE_WITH_CONDITIONS,
    NEGATIVE,
    UNSPECIFIED
}
