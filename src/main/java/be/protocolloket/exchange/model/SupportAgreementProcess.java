package be.protocolloket.exchange.model;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

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

        /** The body that one instance of a repeated step is for. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        /** The bodies consult before they decide. */
        public static final ProcessVariable<Boolean> CONSULTATION = ProcessVariable.flag("consultation");

        /** The landlord decided that support is needed. */
        public static final ProcessVariable<Boolean> SUPPORT_NECESSARY = ProcessVariable.flag("supportNecessary");

        public static final ProcessVariable<Boolean> AGREEMENT_SIGNED = ProcessVariable.flag("agreementSigned");

        /** End of the last day of the agreement. */
        public static final ProcessVariable<Instant> SUPPORT_ENDS_ON = ProcessVariable.moment("supportEndsOn");

        /** When the supporter is reminded that the end is near. */
        public static final ProcessVariable<Instant> SUPPORT_REMINDER_ON = ProcessVariable.moment("supportReminderOn");

        public static final ProcessVariable<SupportResult> SUPPORT_RESULT =
                ProcessVariable.enumeration("supportResult", SupportResult.class);

        private Variables() {}
    }
}
