package be.protocolloket.tasklist.notice;

/** Why a notice stands below somebody's task list. */
public enum NoticeKind {
    REMINDER,
    ESCALATION,
    WARNING,
    /** What somebody of the group must have seen: putting it aside is kept and told. */
    ACKNOWLEDGE
}
