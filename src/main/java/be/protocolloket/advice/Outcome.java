package be.protocolloket.advice;

import be.protocolloket.workflow.EnumNames;

/** What an officer says about a text. */
public enum Outcome {
    POSITIVE,
    POSITIVE_WITH_REMARKS,
    NEGATIVE,
    /** No new advice after an editorial change: the officer's earlier advice stands. */
    WAIVED,
    /** Stated in a protocol that was concluded elsewhere, without its outcome. */
    UNSPECIFIED;

    /** Whether the advice says nothing without a text. */
    public boolean needsText() {
        return this == POSITIVE_WITH_REMARKS || this == NEGATIVE;
    }

    /** Last part of the outcome's message keys. */
    public String keyPart() {
        return EnumNames.hyphened(this);
    }

    /** Key of the outcome's name. */
    public String messageKey() {
        return "advice.outcome." + keyPart();
    }
}
