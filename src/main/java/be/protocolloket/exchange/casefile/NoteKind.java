package be.protocolloket.exchange.casefile;

import java.util.Arrays;

/** What a note in a case is about. The code is what the table holds and what ends the message key: neither may change. */
public enum NoteKind {
    NOTICE("notice"),
    EXCEPTION_REASON("exception-reason"),
    EXCEPTION_DECISION("exception-decision"),
    JUSTIFICATION("justification"),
    DPO_QUESTION("dpo-question"),
    DPO_ADVICE("dpo-advice"),
    DEPARTURE("departure"),
    SECOND_READING("second-reading"),
    STOP_REASON("stop-reason"),
    RECEIPT("receipt"),
    SILENCE("silence"),
    DELIVERY("delivery"),
    BREACH("breach"),
    /** What the receiver tells the sender when it gives data back; the sender keeps it too. */
    RETURN("return"),
    EXEMPTION("exemption"),
    CORRECTION("correction"),
    VIEW("view"),
    MEASURES("measures"),
    NECESSITY("necessity"),
    PROPOSAL("proposal"),
    GUIDANCE("guidance"),
    AGREEMENT("agreement"),
    ARREARS_AGREEMENT("arrears-agreement"),
    PLAN("plan"),
    SUPPORT("support"),
    GRACE("grace"),
    HELP("help"),
    REGISTRATION("registration"),
    LEASE_NOTICE("lease-notice"),
    RENT("rent");

    private final String code;

    NoteKind(String code) {
        this.code = code;
    }

    /** As the table holds it. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no kind has this code */
    static NoteKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of note: " + code));
    }

    /** Key of the kind's name. */
    public String messageKey() {
        return "exchange.note." + code;
    }
}
