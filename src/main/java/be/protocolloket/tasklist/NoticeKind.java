package be.protocolloket.tasklist;

/** Why a notice stands above somebody's task list. */
public enum NoticeKind {
    REMINDER,
    ESCALATION,
    WARNING
}
