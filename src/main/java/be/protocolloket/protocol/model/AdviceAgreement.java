package be.protocolloket.protocol.model;

/** Where a draft goes after the parties were asked about it. */
public enum AdviceAgreement {
    /** Every party said yes to exactly this text. */
    AGREED,
    /** Back to the leading party, which is still drafting its first text. */
    DRAFT_AGAIN,
    /** Back to the leading party, which is revising an advised text. */
    REVISE_AGAIN
}
