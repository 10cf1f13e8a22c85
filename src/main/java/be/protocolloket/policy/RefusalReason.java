package be.protocolloket.policy;

import java.util.Locale;

/** Why a protocol does not allow it. */
public enum RefusalReason {
    NOT_IN_FORCE,
    ENDED,
    NO_SUCH_DIRECTION,
    KIND_NOT_FORESEEN,
    TRIGGER_NOT_LISTED,
    INITIATOR_NOT_LISTED,
    GROUND_NOT_LISTED,
    RECIPIENT_NOT_LISTED,
    ITEM_NOT_LISTED,
    SUBJECT_NOT_COVERED,
    CONDITION_NOT_MET,
    FEEDBACK_ONLY_ENDING,
    NO_GROUND_FOR_SPECIAL_CATEGORY,
    SUBJECT_NOT_INFORMED,
    CHANNEL_FORBIDDEN;

    /** Key of the sentence; its arguments are those of the refusal. */
    public String messageKey() {
        return "policy.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
