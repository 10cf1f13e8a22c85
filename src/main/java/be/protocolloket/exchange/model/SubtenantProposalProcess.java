package be.protocolloket.exchange.model;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/exchange/subtenant-proposal.bpmn}; nothing else types them. */
public final class SubtenantProposalProcess {

    public static final String KEY = "subtenant-proposal";

    public static final String CASE_OPENED = "startEvent_caseOpened";

    public static final String CHECK_CONDITIONS = "userTask_checkConditions";
    public static final String DECIDE_PROPOSAL = "userTask_decideProposal";
    public static final String RECORD_LEASE_END = "userTask_recordLeaseEnd";

    public static final String SEND_PROPOSAL = "callActivity_sendProposal";

    public static final String CLOSE_CASE = "serviceTask_closeCase";

    public static final String MERGE_PROPOSALS = "gateway_mergeProposals";
    public static final String IS_PROPOSAL_RECEIVED = "gateway_isProposalReceived";
    public static final String PROPOSAL_DECISION = "gateway_proposalDecision";
    public static final String MERGE_ENDINGS = "gateway_mergeEndings";
    public static final String MERGE_NOT_ACCEPTED = "gateway_mergeNotAccepted";

    public static final String CASE_CLOSED = "endEvent_caseClosed";

    private SubtenantProposalProcess() {}

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

        /** The body that proposes a subtenant. */
        public static final ProcessVariable<EnterpriseNumber> PROPOSER_NUMBER =
                EnterpriseNumber.variable("proposerNumber");

        public static final ProcessVariable<ProposalDecision> PROPOSAL_DECISION =
                ProcessVariable.enumeration("proposalDecision", ProposalDecision.class);

        private Variables() {}
    }
}
