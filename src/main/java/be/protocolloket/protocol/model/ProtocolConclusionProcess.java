package be.protocolloket.protocol.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

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
    public static final String CHECK_ADVICE_AGREEMENT = "serviceTask_checkAdviceAgreement";
    public static final String CHECK_SIGNING_AGREEMENT = "serviceTask_checkSigningAgreement";
    public static final String CHECK_SIGNATORY_SLOTS = "serviceTask_checkSignatorySlots";
    public static final String PREPARE_SIGNING = "serviceTask_prepareSigning";
    public static final String RECORD_CONCLUSION = "serviceTask_recordConclusion";
    public static final String WITHDRAW_PROTOCOL = "serviceTask_withdrawProtocol";
    public static final String ENTER_INTO_FORCE = "serviceTask_enterIntoForce";

    public static final String ADVICE_AGREEMENT = "callActivity_adviceAgreement";
    public static final String SIGNING_AGREEMENT = "callActivity_signingAgreement";
    public static final String DPO_ADVICE = "callActivity_dpoAdvice";
    public static final String PROTOCOL_SIGNING = "callActivity_protocolSigning";
    public static final String PROTOCOL_PUBLICATION = "callActivity_protocolPublication";

    public static final String MERGE_OPENINGS = "gateway_mergeOpenings";
    public static final String MERGE_DRAFTS = "gateway_mergeDrafts";
    public static final String IS_TEXT_AGREED = "gateway_isTextAgreed";
    public static final String MERGE_REVISIONS = "gateway_mergeRevisions";
    public static final String MERGE_EVALUATIONS = "gateway_mergeEvaluations";
    public static final String NEXT_STEP = "gateway_nextStep";
    public static final String IS_SIGNING_AGREED = "gateway_isSigningAgreed";
    public static final String MERGE_SIGNING_REFUSALS = "gateway_mergeSigningRefusals";
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

        /** Also the business key of every process. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The frozen version at hand. */
        public static final ProcessVariable<UUID> VERSION_ID = ProcessVariable.uuid("versionId");

        /** The round of advice, 0 before the first. */
        public static final ProcessVariable<Integer> ROUND = ProcessVariable.number("round");

        /** The party whose protocol manager leads the draft. */
        public static final ProcessVariable<EnterpriseNumber> LEAD_NUMBER = EnterpriseNumber.variable("leadNumber");

        /** The party that one instance of a repeated step is for. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        /** The last revision changed no meaning, so a DPO may waive. */
        public static final ProcessVariable<Boolean> EDITORIAL = ProcessVariable.flag("editorial");

        /** A party said no to what it was asked last. */
        public static final ProcessVariable<Boolean> AGREEMENT_REFUSED = ProcessVariable.flag("agreementRefused");

        /** Whether every party said yes to the draft when last looked, and where it goes if not. */
        public static final ProcessVariable<AdviceAgreement> ADVICE_AGREEMENT =
                ProcessVariable.enumeration("adviceAgreement", AdviceAgreement.class);

        /** Every party wanted the advised text signed when last looked. */
        public static final ProcessVariable<Boolean> SIGNING_AGREED = ProcessVariable.flag("signingAgreed");

        public static final ProcessVariable<NextStep> NEXT_STEP =
                ProcessVariable.enumeration("nextStep", NextStep.class);

        /** A governing body refused. Back to false each time the advices are evaluated. */
        public static final ProcessVariable<Boolean> APPROVAL_REFUSED = ProcessVariable.flag("approvalRefused");

        /** There was a signature slot to fill when last looked. */
        public static final ProcessVariable<Boolean> SLOT_VACANT = ProcessVariable.flag("slotVacant");

        public static final ProcessVariable<SigningOutcome> SIGNING_OUTCOME =
                ProcessVariable.enumeration("signingOutcome", SigningOutcome.class);

        /** Only with a fixed effect date: its start in Brussels. */
        public static final ProcessVariable<Instant> EFFECT_DATE = ProcessVariable.moment("effectDate");

        /** The protocol enters into force on a date of its own, not with the last signature. */
        public static final ProcessVariable<Boolean> FIXED_EFFECT_DATE = ProcessVariable.flag("fixedEffectDate");

        /** The protocol had entered into force when last looked, by the clock of the database. */
        public static final ProcessVariable<Boolean> IN_FORCE = ProcessVariable.flag("inForce");

        private Variables() {}
    }

    /** Correlated by business key, the protocol's id. */
    public static final class Messages {

        public static final String WITHDRAWN = "protocol.withdrawn";

        private Messages() {}
    }
}
