package be.protocolloket.policy;

/** Whether the data subject knows. */
public enum NoticeState {
    NOT_INFORMED,
    INFORMED,
    /** Not informed, and the data protection officer of the disclosing body agreed. */
    EXEMPTED
}
