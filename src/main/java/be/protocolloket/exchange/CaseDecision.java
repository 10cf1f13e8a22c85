package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

/** A decision in a case that binds the body that took it. The names stand in the ledger and never change. */
public enum CaseDecision {
    EXCEPTION_REFUSED,
    ADVICE_POSITIVE,
    ADVICE_WITH_REMARKS,
    ADVICE_NEGATIVE,
    SECOND_READING_AGREED,
    SECOND_READING_REFUSED,
    VIEW_NEEDED,
    VIEW_NOT_NEEDED,
    VIEW_NO_VIEW,
    SUPPORT_NECESSARY,
    SUPPORT_NOT_NECESSARY,
    AGREEMENT_SIGNED,
    AGREEMENT_NOT_SIGNED,
    SUPPORT_EXTENDED,
    SUPPORT_ENDED_SUCCESSFULLY,
    SUPPORT_ENDED_OTHERWISE,
    SUPPORT_CANCELLED,
    HELP_RESOLVED,
    HELP_SUPPORT_BEGUN,
    HELP_REFUSED_BY_TENANT,
    HELP_NO_RESULT,
    NOTICE_GIVEN,
    NOTICE_DROPPED,
    GUIDANCE_STARTED,
    GUIDANCE_REFUSED,
    PLAN_MADE,
    PLAN_NOT_MADE,
    PLAN_PAID,
    PLAN_DEFAULTED,
    PLAN_RESUMED,
    PLAN_STOPPED,
    PROPOSAL_ACCEPTED,
    PROPOSAL_REJECTED,
    PROPOSAL_MORE_INFO,
    REGISTRATION_HELP_GIVEN,
    CASE_HANDED_OVER;

    /** The decision that a form words as one of its options, such as {@code VIEW_NEEDED} for {@code VIEW} and {@code NEEDED}. */
    public static CaseDecision of(String subject, String option) {
        return valueOf(subject + "_" + option);
    }

    public static CaseDecision secondReading(boolean agreed) {
        return agreed ? SECOND_READING_AGREED : SECOND_READING_REFUSED;
    }

    /** Key of its words. */
    public String messageKey() {
        return EnumNames.key("exchange.decision", this);
    }
}
