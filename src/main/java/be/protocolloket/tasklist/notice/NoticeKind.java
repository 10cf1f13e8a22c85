package be.protocolloket.tasklist.notice;

/** Why a notice stands above somebody's task list. */
public enum NoticeKind {
    REMINDER,
    ESCALATION,
    WARNING
}
