package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

/** How a case ended; decides which retention anchors are known. */
public enum CaseOutcome {
    SUPPORT_NOT_NEEDED,
    AGREEMENT_NOT_SIGNED,
    SUPPORT_ENDED_SUCCESSFULLY,
    SUPPORT_ENDED_OTHERWISE,
    WARNING_NOT_DELIVERED,
    NOTICE_GIVEN,
    NOTICE_DROPPED,
    NO_GUIDANCE,
    ARREARS_NOT_DISCLOSED,
    ARREARS_WITHOUT_AGREEMENT,
    ARREARS_PAID,
    ARREARS_DEFAULTED,
    PROPOSAL_NOT_SENT,
    PROPOSAL_REJECTED,
    SUBLET_ENDED,
    HELP_GIVEN,
    WITHDRAWN;

    /** Whether it tells how support ended, which is for the body that gave it: feedback tells the other that it ended, and no more. */
    public boolean isResultOfSupport() {
        return this == SUPPORT_ENDED_SUCCESSFULLY || this == SUPPORT_ENDED_OTHERWISE;
    }

    /** Key of the outcome's name. */
    public String messageKey() {
        return EnumNames.key("exchange.outcome", this);
    }
}
