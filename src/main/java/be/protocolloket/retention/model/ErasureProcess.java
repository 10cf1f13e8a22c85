package be.protocolloket.retention.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/retention/erasure.bpmn}; nothing else types them. */
public final class ErasureProcess {

    public static final String KEY = "erasure";

    public static final String ERASURE_ASKED = "startEvent_erasureAsked";

    public static final String DECIDE_RETENTION = "userTask_decideRetention";
    public static final String PROPOSE_ERASURE = "userTask_proposeErasure";
    public static final String APPROVE_ERASURE = "userTask_approveErasure";

    public static final String ERASE_DATA = "serviceTask_eraseData";
    public static final String REMIND_KEEPERS = "serviceTask_remindKeepers";
    public static final String ESCALATE_DECISION = "serviceTask_escalateDecision";
    public static final String ESCALATE_ERASURE = "serviceTask_escalateErasure";

    public static final String DECISION_REMINDER_DUE = "boundaryEvent_decisionReminderDue";
    public static final String DECISION_OVERDUE = "boundaryEvent_decisionOverdue";
    public static final String PROPOSAL_REMINDER_DUE = "boundaryEvent_proposalReminderDue";
    public static final String PROPOSAL_OVERDUE = "boundaryEvent_proposalOverdue";
    public static final String APPROVAL_REMINDER_DUE = "boundaryEvent_approvalReminderDue";
    public static final String APPROVAL_OVERDUE = "boundaryEvent_approvalOverdue";

    public static final String IS_DECISION_NEEDED = "gateway_isDecisionNeeded";
    public static final String IS_RETENTION_OVER = "gateway_isRetentionOver";
    public static final String MERGE_PROPOSALS = "gateway_mergeProposals";
    public static final String IS_ERASURE_PROPOSED = "gateway_isErasureProposed";
    public static final String IS_ERASURE_APPROVED = "gateway_isErasureApproved";
    public static final String IS_DATA_ERASED = "gateway_isDataErased";
    public static final String MERGE_REMINDERS = "gateway_mergeReminders";
    public static final String MERGE_OVERDUE = "gateway_mergeOverdue";

    public static final String KEPT_LONGER = "endEvent_keptLonger";
    public static final String ERASURE_HELD = "endEvent_erasureHeld";
    public static final String ERASURE_POSTPONED = "endEvent_erasurePostponed";
    public static final String DATA_ERASED = "endEvent_dataErased";
    public static final String KEEPERS_REMINDED = "endEvent_keepersReminded";
    public static final String DECISION_ESCALATED = "endEvent_decisionEscalated";
    public static final String ERASURE_ESCALATED = "endEvent_erasureEscalated";

    private ErasureProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** The body that keeps what is to be erased. */
        public static final ProcessVariable<EnterpriseNumber> RECEIVER_NUMBER =
                EnterpriseNumber.variable("receiverNumber");

        /** The rule does not say until when. */
        public static final ProcessVariable<Boolean> DECISION_NEEDED = ProcessVariable.flag("decisionNeeded");

        /** What was decided lets it go today. */
        public static final ProcessVariable<Boolean> RETENTION_OVER = ProcessVariable.flag("retentionOver");

        /** False: held. */
        public static final ProcessVariable<Boolean> ERASURE_PROPOSED = ProcessVariable.flag("erasureProposed");

        /** False: back to whoever proposed. */
        public static final ProcessVariable<Boolean> ERASURE_APPROVED = ProcessVariable.flag("erasureApproved");

        /** False: a hold came between, or the day moved. */
        public static final ProcessVariable<Boolean> DATA_ERASED = ProcessVariable.flag("dataErased");

        private Variables() {}
    }

    /** For forms, delegates and the task list; the model does not name them. */
    public static final class CodeVariables {

        /** For the task list, not for the model. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** Also the business key. For the task list, not for the model. */
        public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

        /** What is kept. For forms and delegates, not for the model. */
        public static final ProcessVariable<UUID> FILE_ID = ProcessVariable.uuid("fileId");

        private CodeVariables() {}
    }
}
