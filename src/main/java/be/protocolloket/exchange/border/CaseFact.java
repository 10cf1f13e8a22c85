package be.protocolloket.exchange.border;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.TransferPurpose;

/** An event or a fact of a case, as {@code border/cases.csv} names it. */
public enum CaseFact {
    OPENING,
    /** Trigger and ground. */
    GROUND,
    /** What the data subjects are. */
    ROLE,
    /** Their national numbers. */
    NUMBER,
    CORRECTION,
    /** Whether there are arrears. */
    ARREARS,
    SHORTCOMING,
    /** Whether a case about arrears began with a report, and whose. */
    ORIGIN,

    INFORMING,
    /** Asked, granted or refused, or provided by law. */
    EXCEPTION,
    ASSESSMENT,
    ADVICE,
    SECOND_READING,
    PREPARING_REQUEST,
    PREPARING_CONSULTATION,
    PREPARING_FEEDBACK,
    TRANSFER,
    POSTING,
    /** The receiver opened what it got, to say whether it arrived. */
    OPENED,
    /** Any other look of a body at what was sent. */
    LOOK,
    RECEIPT,
    /** With the reason and the note to the sender. */
    RETURN,
    RETURN_HANDLING,
    /** That the sender looks for a way on because the receiver is silent. */
    SILENCE,
    /** What was sent is taken back. */
    RECALL,
    /** Proven without a word of the receiver. */
    DELIVERY,
    /** Data may have reached the wrong person. */
    BREACH,
    BREACH_ASSESSMENT,

    /** Asked on the line between case workers, and its answer. */
    QUESTION,
    /** Who answers for the case on one side. */
    OWNER_NAME,
    TAKEOVER,
    /** The line of the ledger about a decision that binds a body. */
    DECISION_TAKEN,

    VIEW,
    NECESSITY,
    AGREEMENT,
    /** How the support goes, is extended and ends. */
    SUPPORT,
    HELP,
    /** That one case grew out of another. */
    LINK,
    NOTICE,
    GUIDANCE,
    PLAN,
    GRACE,
    CONDITIONS,
    DECISION,
    MORE_INFORMATION,
    LEASE_END,
    REGISTRATION,

    /** A day from which retention counts. */
    ANCHOR,
    ERASURE,

    END_SUPPORT_NOT_NEEDED,
    END_AGREEMENT_NOT_SIGNED,
    END_SUPPORT_ENDED_SUCCESSFULLY,
    END_SUPPORT_ENDED_OTHERWISE,
    END_WARNING_NOT_DELIVERED,
    END_NOTICE_GIVEN,
    END_NOTICE_DROPPED,
    END_NO_GUIDANCE,
    END_ARREARS_NOT_DISCLOSED,
    END_ARREARS_WITHOUT_AGREEMENT,
    END_ARREARS_PAID,
    END_ARREARS_DEFAULTED,
    END_PROPOSAL_NOT_SENT,
    END_PROPOSAL_REJECTED,
    END_SUBLET_ENDED,
    END_HELP_GIVEN,
    END_WITHDRAWN;

    private static final String END = "END_";

    /** That a case ended, and so. */
    public static CaseFact end(CaseOutcome outcome) {
        return valueOf(END + outcome.name());
    }

    /** That data are being prepared, before they are sent. */
    public static CaseFact preparing(TransferPurpose purpose) {
        return valueOf("PREPARING_" + purpose.name());
    }

    boolean isEnd() {
        return name().startsWith(END);
    }
}
