package be.protocolloket.policy;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.workflow.EnumNames;

/** Why a protocol does not allow it, which article says so, and what somebody can do about it. */
public enum RefusalReason {
    NOT_IN_FORCE(ArticleTopic.EFFECT, NextStep.WAIT_FOR_EFFECT, true),
    ENDED(ArticleTopic.EFFECT, NextStep.OPEN_AMENDMENT, true),
    /** The duration that the text itself states is over. */
    TERM_OVER(ArticleTopic.PERIODICITY, NextStep.OPEN_AMENDMENT, false),
    NO_SUCH_DIRECTION(ArticleTopic.SUBJECT, NextStep.OPEN_AMENDMENT, false),
    KIND_NOT_FORESEEN(ArticleTopic.JUSTIFICATION, NextStep.OPEN_AMENDMENT, false),
    TRIGGER_NOT_LISTED(ArticleTopic.PERIODICITY, NextStep.CORRECT_CASE, false),
    INITIATOR_NOT_LISTED(ArticleTopic.PERIODICITY, NextStep.CORRECT_CASE, true),
    GROUND_NOT_LISTED(ArticleTopic.JUSTIFICATION, NextStep.CORRECT_CASE, true),
    /** Trigger and ground are both listed, but the text does not bring them together. */
    GROUND_NOT_OF_TRIGGER(ArticleTopic.JUSTIFICATION, NextStep.CORRECT_CASE, false),
    ROLE_NOT_OF_TRIGGER(ArticleTopic.PERIODICITY, NextStep.CORRECT_CASE, false),
    ROLE_NOT_OF_GROUND(ArticleTopic.JUSTIFICATION, NextStep.CORRECT_CASE, false),
    /** Everybody in the case only lives with somebody whom the trigger names, and who is not in it. */
    ONLY_BESIDE_TRIGGER(ArticleTopic.PERIODICITY, NextStep.CORRECT_CASE, false),
    /** The same of the ground. */
    ONLY_BESIDE_GROUND(ArticleTopic.JUSTIFICATION, NextStep.CORRECT_CASE, false),
    /** Neither trigger nor ground says whom it is about, but the kind of case does. */
    ROLE_NOT_OF_KIND(ArticleTopic.JUSTIFICATION, NextStep.CORRECT_CASE, false),
    /** The data go this way, but not because this side began. */
    OTHER_SIDE_BEGINS(ArticleTopic.PERIODICITY, NextStep.OPEN_AMENDMENT, true),
    RECIPIENT_NOT_LISTED(ArticleTopic.RECIPIENTS, NextStep.CORRECT_CASE, true),
    ITEM_NOT_LISTED(ArticleTopic.DATA, NextStep.DROP_ITEM, false),
    /** The flow has the item, but no purpose of the receiver for this kind of case. */
    PURPOSE_NOT_LISTED(ArticleTopic.JUSTIFICATION, NextStep.DROP_ITEM, false),
    /** A purpose serves the kind of case, but the table gives the item for other kinds. */
    ITEM_NOT_FOR_KIND(ArticleTopic.DATA, NextStep.DROP_ITEM, false),
    SUBJECT_NOT_COVERED(ArticleTopic.DATA, NextStep.DROP_ITEM, false),
    CONDITION_NOT_MET(ArticleTopic.DATA, NextStep.DROP_ITEM, true),
    FEEDBACK_ONLY_ENDING(ArticleTopic.DATA, NextStep.DROP_ITEM, true),
    NO_GROUND_FOR_SPECIAL_CATEGORY(ArticleTopic.DATA, NextStep.DROP_ITEM, false),
    SUBJECT_NOT_INFORMED(ArticleTopic.JUSTIFICATION, NextStep.INFORM_SUBJECT, true),
    CHANNEL_FORBIDDEN(ArticleTopic.SECURITY, NextStep.CHOOSE_OTHER_CHANNEL, true);

    private final ArticleTopic topic;
    private final NextStep next;
    private final boolean variants;

    RefusalReason(ArticleTopic topic, NextStep next, boolean variants) {
        this.topic = topic;
        this.next = next;
        this.variants = variants;
    }

    /** The subject of the article that refuses. */
    ArticleTopic topic() {
        return topic;
    }

    NextStep next() {
        return next;
    }

    /** Whether the first argument of a refusal says which of several sentences is meant. */
    boolean hasVariants() {
        return variants;
    }

    /** Key of the sentence, or the beginning of the keys of its variants. Sentences are made by {@link PolicyWords}. */
    public String messageKey() {
        return EnumNames.key("policy.refusal", this);
    }
}
