package be.protocolloket.exchange.model;

/** The names in {@code processes/exchange/rent-arrears.bpmn}; nothing else types them. */
public final class RentArrearsProcess {

    public static final String KEY = "rent-arrears";

    public static final String CASE_OPENED = "startEvent_caseOpened";

    public static final String DECIDE_GUIDANCE = "userTask_decideGuidance";
    public static final String RECORD_ARREARS_AGREEMENT = "userTask_recordArrearsAgreement";
    public static final String FOLLOW_PLAN = "userTask_followPlan";
    public static final String DECIDE_AFTER_GRACE = "userTask_decideAfterGrace";

    public static final String SEND_ARREARS = "callActivity_sendArrears";

    public static final String CLOSE_CASE = "serviceTask_closeCase";

    public static final String IS_GUIDANCE_GIVEN = "gateway_isGuidanceGiven";
    public static final String ARE_ARREARS_RECEIVED = "gateway_areArrearsReceived";
    public static final String IS_AGREEMENT_MADE = "gateway_isAgreementMade";
    public static final String MERGE_PLANS = "gateway_mergePlans";
    public static final String IS_PLAN_PAID = "gateway_isPlanPaid";
    public static final String IS_PLAN_RESUMED = "gateway_isPlanResumed";
    public static final String MERGE_ENDINGS = "gateway_mergeEndings";
    public static final String MERGE_WITHOUT_GUIDANCE = "gateway_mergeWithoutGuidance";
    public static final String MERGE_WITHOUT_AGREEMENT = "gateway_mergeWithoutAgreement";
    public static final String MERGE_WITHOUT_PLAN = "gateway_mergeWithoutPlan";

    public static final String GRACE_OVER = "timerEvent_graceOver";

    public static final String CASE_CLOSED = "endEvent_caseClosed";

    private RentArrearsProcess() {}

    /** Ids and decisions only: never anything about a person. */
    public static final class Variables {

        /** UUID as text; also the business key of every process of the case. */
        public static final String CASE_ID = "caseId";

        /** UUID as text: the protocol under which the case runs. */
        public static final String PROTOCOL_ID = "protocolId";

        /** UUID as text: the transfer at hand. */
        public static final String TRANSFER_ID = "transferId";

        /** RECEIVED, NOTHING or STOPPED: how the transfer ended. */
        public static final String TRANSFER_OUTCOME = "transferOutcome";

        /** Name of a {@code CaseOutcome}: how the case would end as things stand. */
        public static final String CASE_OUTCOME = "caseOutcome";

        /** 10 digits: the body that lets. */
        public static final String LANDLORD_NUMBER = "landlordNumber";

        /** 10 digits: the body that supports the tenant. */
        public static final String SUPPORTER_NUMBER = "supporterNumber";

        /** Boolean: guidance starts. */
        public static final String GUIDANCE_GIVEN = "guidanceGiven";

        /** Boolean: there is a repayment agreement. */
        public static final String AGREEMENT_MADE = "agreementMade";

        /** PAID or DEFAULTED. */
        public static final String PLAN_RESULT = "planResult";

        /** RESUMED or STOPPED. */
        public static final String GRACE_DECISION = "graceDecision";

        private Variables() {}
    }
}
