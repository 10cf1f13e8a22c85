package be.protocolloket.exchange.model;

/** The names in {@code processes/exchange/support-agreement.bpmn}; nothing else types them. */
public final class SupportAgreementProcess {

    public static final String KEY = "support-agreement";

    public static final String CASE_OPENED = "startEvent_caseOpened";

    public static final String GIVE_VIEW = "userTask_giveView";
    public static final String DECIDE_NECESSITY = "userTask_decideNecessity";
    public static final String DRAFT_AGREEMENT = "userTask_draftAgreement";
    public static final String RECORD_AGREEMENT = "userTask_recordAgreement";
    public static final String FOLLOW_SUPPORT = "userTask_followSupport";

    public static final String SEND_REQUEST = "callActivity_sendRequest";
    public static final String SEND_CONSULTATION = "callActivity_sendConsultation";
    public static final String SEND_FEEDBACK = "callActivity_sendFeedback";

    public static final String CLOSE_CASE = "serviceTask_closeCase";
    public static final String REMIND_SUPPORTER = "serviceTask_remindSupporter";
    public static final String ESCALATE_SUPPORT = "serviceTask_escalateSupport";

    public static final String IS_REQUEST_STOPPED = "gateway_isRequestStopped";
    public static final String IS_CONSULTATION_HELD = "gateway_isConsultationHeld";
    public static final String IS_SUPPORT_NECESSARY = "gateway_isSupportNecessary";
    public static final String MERGE_DRAFTS = "gateway_mergeDrafts";
    public static final String IS_AGREEMENT_SIGNED = "gateway_isAgreementSigned";
    public static final String MERGE_SUPPORT = "gateway_mergeSupport";
    public static final String IS_SUPPORT_EXTENDED = "gateway_isSupportExtended";
    public static final String MERGE_ENDINGS = "gateway_mergeEndings";
    public static final String MERGE_WITHOUT_SUPPORT = "gateway_mergeWithoutSupport";
    public static final String MERGE_WITHOUT_AGREEMENT = "gateway_mergeWithoutAgreement";

    public static final String SUPPORT_END_NEAR = "boundaryEvent_supportEndNear";
    public static final String SUPPORT_ENDED = "boundaryEvent_supportEnded";

    public static final String CASE_CLOSED = "endEvent_caseClosed";
    public static final String SUPPORTER_REMINDED = "endEvent_supporterReminded";
    public static final String SUPPORT_ESCALATED = "endEvent_supportEscalated";

    private SupportAgreementProcess() {}

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

        /** 10 digits: the body that one instance of a repeated step is for. */
        public static final String PARTY_NUMBER = "partyNumber";

        /** Boolean: the bodies consult before they decide. */
        public static final String CONSULTATION = "consultation";

        /** Boolean: the landlord decided that support is needed. */
        public static final String SUPPORT_NECESSARY = "supportNecessary";

        /** Boolean. */
        public static final String AGREEMENT_SIGNED = "agreementSigned";

        /** Date: end of the last day of the agreement. */
        public static final String SUPPORT_ENDS_ON = "supportEndsOn";

        /** Date: when the supporter is reminded that the end is near. */
        public static final String SUPPORT_REMINDER_ON = "supportReminderOn";

        /** SUCCESSFUL, OTHERWISE or EXTEND. */
        public static final String SUPPORT_RESULT = "supportResult";

        private Variables() {}
    }
}
