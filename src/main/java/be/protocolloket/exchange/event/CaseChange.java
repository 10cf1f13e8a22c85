package be.protocolloket.exchange.event;

/** What a correction of a case changed; never to what. */
public enum CaseChange {
    TRIGGER,
    DETAILS,
    ROLE,
    NAME,
    NUMBER,
    SUBJECT_ADDED,
    SUBJECT_LEFT_OUT
}
