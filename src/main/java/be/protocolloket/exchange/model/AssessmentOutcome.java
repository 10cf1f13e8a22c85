package be.protocolloket.exchange.model;

/** Where a transfer goes after its items were assessed. */
public enum AssessmentOutcome {
    CONTINUE,
    CONSULT_DPO,
    NOTHING,
    STOPPED
}
