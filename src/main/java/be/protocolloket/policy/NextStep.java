package be.protocolloket.policy;

import be.protocolloket.workflow.EnumNames;

/** What somebody can do after a refusal. */
public enum NextStep {
    DROP_ITEM,
    CORRECT_CASE,
    OPEN_AMENDMENT,
    INFORM_SUBJECT,
    CHOOSE_OTHER_CHANNEL,
    WAIT_FOR_EFFECT;

    /** Key of the advice in words. */
    public String messageKey() {
        return EnumNames.key("policy.next", this);
    }
}
