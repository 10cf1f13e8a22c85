package be.protocolloket.exchange;

/** Kinds of notes that this room itself writes about a transfer; each is a part of a message key. */
final class NoteKind {

    static final String NOTICE = "notice";
    static final String EXCEPTION_REASON = "exception-reason";
    static final String EXCEPTION_DECISION = "exception-decision";
    static final String JUSTIFICATION = "justification";
    static final String DPO_QUESTION = "dpo-question";
    static final String DPO_ADVICE = "dpo-advice";
    static final String DEPARTURE = "departure";
    static final String SECOND_READING = "second-reading";
    static final String STOP_REASON = "stop-reason";
    static final String RECEIPT = "receipt";
    static final String EXEMPTION = "exemption";
    static final String CORRECTION = "correction";

    private NoteKind() {}
}
