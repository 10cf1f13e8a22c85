package be.protocolloket.exchange.model;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

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

        /** Also the business key of every process of the case. */
        public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

        /** The protocol under which the case runs. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The transfer at hand. */
        public static final ProcessVariable<UUID> TRANSFER_ID = ProcessVariable.uuid("transferId");

        public static final ProcessVariable<TransferOutcome> TRANSFER_OUTCOME =
                ProcessVariable.enumeration("transferOutcome", TransferOutcome.class);

        /** How the case would end as things stand. */
        public static final ProcessVariable<CaseOutcome> CASE_OUTCOME =
                ProcessVariable.enumeration("caseOutcome", CaseOutcome.class);

        /** The body that lets. */
        public static final ProcessVariable<EnterpriseNumber> LANDLORD_NUMBER =
                EnterpriseNumber.variable("landlordNumber");

        /** The body that supports the tenant. */
        public static final ProcessVariable<EnterpriseNumber> SUPPORTER_NUMBER =
                EnterpriseNumber.variable("supporterNumber");

        /** The body that follows the plan: the landlord where it signed too, else the supporter. */
        public static final ProcessVariable<EnterpriseNumber> HOLDER_NUMBER = EnterpriseNumber.variable("holderNumber");

        /** The last moment of the grace after a default. */
        public static final ProcessVariable<Instant> GRACE_ENDS_ON = ProcessVariable.moment("graceEndsOn");

        /** Guidance starts. */
        public static final ProcessVariable<Boolean> GUIDANCE_GIVEN = ProcessVariable.flag("guidanceGiven");

        /** There is a repayment agreement. */
        public static final ProcessVariable<Boolean> AGREEMENT_MADE = ProcessVariable.flag("agreementMade");

        public static final ProcessVariable<PlanResult> PLAN_RESULT =
                ProcessVariable.enumeration("planResult", PlanResult.class);

        public static final ProcessVariable<GraceDecision> GRACE_DECISION =
                ProcessVariable.enumeration("graceDecision", GraceDecision.class);

        private Variables() {}
    }
}
