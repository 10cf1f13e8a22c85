package be.protocolloket.protocol.document;

/** When an item may be exchanged at all. */
public enum ConditionCode {
    HAS_RENT_ARREARS,
    SUBJECT_IS_CANDIDATE,
    SUPPORT_AGREEMENT_ENDED,
    CASE_BY_CASE,
    OTHER
}
