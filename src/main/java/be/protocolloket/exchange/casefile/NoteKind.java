package be.protocolloket.exchange.casefile;

/** Kinds of notes that this room itself writes about a transfer; each is a part of a message key. */
public final class NoteKind {

    public static final String NOTICE = "notice";
    public static final String EXCEPTION_REASON = "exception-reason";
    public static final String EXCEPTION_DECISION = "exception-decision";
    public static final String JUSTIFICATION = "justification";
    public static final String DPO_QUESTION = "dpo-question";
    public static final String DPO_ADVICE = "dpo-advice";
    public static final String DEPARTURE = "departure";
    public static final String SECOND_READING = "second-reading";
    public static final String STOP_REASON = "stop-reason";
    public static final String RECEIPT = "receipt";
    public static final String EXEMPTION = "exemption";
    public static final String CORRECTION = "correction";

    private NoteKind() {}
}
