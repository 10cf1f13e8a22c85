package be.protocolloket.mandates.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/mandates/role-approval.bpmn}; nothing else types them. */
public final class RoleApprovalProcess {

    public static final String KEY = "role-approval";

    public static final String MANDATE_PROPOSED = "startEvent_mandateProposed";

    public static final String APPROVE_MANDATE = "userTask_approveMandate";

    public static final String REMIND_APPROVERS = "serviceTask_remindApprovers";
    public static final String EXPIRE_PROPOSAL = "serviceTask_expireProposal";

    public static final String APPROVAL_REMINDER_DUE = "boundaryEvent_approvalReminderDue";
    public static final String APPROVAL_OVERDUE = "boundaryEvent_approvalOverdue";
    public static final String TAKEN_BACK = "boundaryEvent_takenBack";

    public static final String MANDATE_DECIDED = "endEvent_mandateDecided";
    public static final String APPROVERS_REMINDED = "endEvent_approversReminded";
    public static final String PROPOSAL_EXPIRED = "endEvent_proposalExpired";
    public static final String PROPOSAL_WITHDRAWN = "endEvent_proposalWithdrawn";

    private RoleApprovalProcess() {}

    /** Messages from outside; found by the business key, which is the proposal's id. */
    public static final class Messages {

        public static final String PROPOSAL_WITHDRAWN = "mandates.proposalWithdrawn";

        private Messages() {}
    }

    /** Ids only: who it is about stands in the proposal. */
    public static final class Variables {

        /** The body whose people decide. */
        public static final ProcessVariable<EnterpriseNumber> BODY_NUMBER = EnterpriseNumber.variable("bodyNumber");

        private Variables() {}
    }

    /** What only the code reads. */
    public static final class CodeVariables {

        /** The proposal; also the business key. */
        public static final ProcessVariable<UUID> SUBJECT_ID = TaskContext.SUBJECT_ID;

        private CodeVariables() {}
    }
}
