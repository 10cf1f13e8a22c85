package be.protocolloket.exchange.model;

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

        /** 10 digits: the body that proposes a subtenant. */
        public static final String PROPOSER_NUMBER = "proposerNumber";

        /** ACCEPTED, REJECTED or MORE_INFO. */
        public static final String PROPOSAL_DECISION = "proposalDecision";

        private Variables() {}
    }
}
