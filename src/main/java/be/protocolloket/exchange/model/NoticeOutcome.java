package be.protocolloket.exchange.model;

/** What came of informing the data subject beforehand. */
public enum NoticeOutcome {
    INFORMED,
    EXCEPTION_ASKED,
    STOPPED
}
