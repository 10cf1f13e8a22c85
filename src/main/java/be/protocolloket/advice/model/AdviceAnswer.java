package be.protocolloket.advice.model;

/** What an officer answers: an advice, or a question first. */
public enum AdviceAnswer {
    POSITIVE,
    POSITIVE_WITH_REMARKS,
    NEGATIVE,
    WAIVED,
    ASK_INFORMATION
}
