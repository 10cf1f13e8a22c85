package be.protocolloket.protocol.model;

/** The names in {@code processes/protocol/protocol-conclusion.bpmn}; nothing else types them. */
public final class ProtocolConclusionProcess {

    public static final String KEY = "protocol-conclusion";

    public static final String PROTOCOL_OPENED = "startEvent_protocolOpened";
    public static final String DRAFT_OPENED = "startEvent_draftOpened";

    public static final String CONCLUDE_PROTOCOL = "subProcess_concludeProtocol";

    public static final String DRAFT_PROTOCOL = "userTask_draftProtocol";
    public static final String EVALUATE_ADVICE = "userTask_evaluateAdvice";
    public static final String RECORD_VTC_OPINION = "userTask_recordVtcOpinion";
    public static final String REVISE_PROTOCOL = "userTask_reviseProtocol";
    public static final String RECORD_APPROVAL = "userTask_recordApproval";
    public static final String FILL_VACANT_SLOT = "userTask_fillVacantSlot";

    public static final String FREEZE_VERSION = "serviceTask_freezeVersion";
    public static final String OPEN_REVISION = "serviceTask_openRevision";
    public static final String CHECK_SIGNATORY_SLOTS = "serviceTask_checkSignatorySlots";
    public static final String PREPARE_SIGNING = "serviceTask_prepareSigning";
    public static final String RECORD_CONCLUSION = "serviceTask_recordConclusion";
    public static final String WITHDRAW_PROTOCOL = "serviceTask_withdrawProtocol";
    public static final String ENTER_INTO_FORCE = "serviceTask_enterIntoForce";

    public static final String DPO_ADVICE = "callActivity_dpoAdvice";
    public static final String PROTOCOL_SIGNING = "callActivity_protocolSigning";
    public static final String PROTOCOL_PUBLICATION = "callActivity_protocolPublication";

    public static final String MERGE_DRAFTS = "gateway_mergeDrafts";
    public static final String MERGE_EVALUATIONS = "gateway_mergeEvaluations";
    public static final String NEXT_STEP = "gateway_nextStep";
    public static final String MERGE_REFUSALS = "gateway_mergeRefusals";
    public static final String IS_APPROVED = "gateway_isApproved";
    public static final String MERGE_SLOT_CHECKS = "gateway_mergeSlotChecks";
    public static final String IS_SLOT_VACANT = "gateway_isSlotVacant";
    public static final String IS_SIGNED = "gateway_isSigned";
    public static final String AFTER_CONCLUSION = "gateway_afterConclusion";
    public static final String IS_EFFECT_DATE_FIXED = "gateway_isEffectDateFixed";
    public static final String MERGE_EFFECT_ATTEMPTS = "gateway_mergeEffectAttempts";
    public static final String IS_IN_FORCE = "gateway_isInForce";

    public static final String EFFECT_DATE_REACHED = "timerEvent_effectDateReached";
    public static final String RETRY_DUE = "timerEvent_retryDue";

    public static final String WITHDRAWN = "boundaryEvent_withdrawn";

    public static final String PROTOCOL_CONCLUDED = "endEvent_protocolConcluded";
    public static final String PROTOCOL_WITHDRAWN = "endEvent_protocolWithdrawn";
    public static final String PROTOCOL_IN_FORCE = "endEvent_protocolInForce";
    public static final String PROTOCOL_PUBLISHED = "endEvent_protocolPublished";

    private ProtocolConclusionProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** UUID as text; also the business key of every process. */
        public static final String PROTOCOL_ID = "protocolId";

        /** UUID as text: the frozen version at hand. */
        public static final String VERSION_ID = "versionId";

        /** Integer: the round of advice, 0 before the first. */
        public static final String ROUND = "round";

        /** 10 digits: the party whose protocol manager leads the draft. */
        public static final String LEAD_NUMBER = "leadNumber";

        /** 10 digits: the party that one instance of a repeated step is for. */
        public static final String PARTY_NUMBER = "partyNumber";

        /** Boolean: the last revision changed no meaning, so a DPO may waive. */
        public static final String EDITORIAL = "editorial";

        /** APPROVE, REVISE or ASK_VTC. */
        public static final String NEXT_STEP = "nextStep";

        /** Boolean: a governing body refused. Back to false each time the advices are evaluated. */
        public static final String APPROVAL_REFUSED = "approvalRefused";

        /** Boolean: there was a signature slot to fill when last looked. */
        public static final String SLOT_VACANT = "slotVacant";

        /** SIGNED or REFUSED. */
        public static final String SIGNING_OUTCOME = "signingOutcome";

        /** Date, only with a fixed effect date: its start in Brussels. */
        public static final String EFFECT_DATE = "effectDate";

        /** Boolean: the protocol enters into force on a date of its own, not with the last signature. */
        public static final String FIXED_EFFECT_DATE = "fixedEffectDate";

        /** Boolean: the protocol had entered into force when last looked, by the clock of the database. */
        public static final String IN_FORCE = "inForce";

        private Variables() {}
    }

    /** Correlated by business key, the protocol's id. */
    public static final class Messages {

        public static final String WITHDRAWN = "protocol.withdrawn";

        private Messages() {}
    }
}
