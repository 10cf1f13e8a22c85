package be.protocolloket.protocol.process;

/** The names of the process {@code protocol-conclusion}; nothing else types them. */
public final class ProtocolConclusionProcess {

    public static final String KEY = "protocol-conclusion";
    public static final String WITHDRAWN = "protocol.withdrawn";

    public static final String DRAFT_PROTOCOL = "userTask_draftProtocol";
    public static final String REVISE_PROTOCOL = "userTask_reviseProtocol";
    public static final String EVALUATE_ADVICE = "userTask_evaluateAdvice";
    public static final String RECORD_VTC_OPINION = "userTask_recordVtcOpinion";
    public static final String RECORD_APPROVAL = "userTask_recordApproval";
    public static final String FILL_VACANT_SLOT = "userTask_fillVacantSlot";
    public static final String EFFECT_DATE_REACHED = "timerEvent_effectDateReached";
    public static final String RETRY_DUE = "timerEvent_retryDue";

    public static final String PROTOCOL_ID = "protocolId";
    public static final String VERSION_ID = "versionId";
    public static final String ROUND = "round";
    public static final String LEAD_NUMBER = "leadNumber";
    public static final String PARTY_NUMBERS = "partyNumbers";
    public static final String PARTY_NUMBER = "partyNumber";
    public static final String EDITORIAL = "editorial";
    public static final String NEXT_STEP = "nextStep";
    public static final String APPROVING_NUMBERS = "approvingNumbers";
    public static final String APPROVAL_REFUSED = "approvalRefused";
    public static final String VACANT_NUMBERS = "vacantNumbers";
    public static final String SLOT_IDS = "slotIds";
    public static final String SIGNING_OUTCOME = "signingOutcome";
    public static final String FIXED_EFFECT_DATE = "fixedEffectDate";
    public static final String EFFECT_DATE = "effectDate";
    public static final String IN_FORCE = "inForce";

    private ProtocolConclusionProcess() {}
}
