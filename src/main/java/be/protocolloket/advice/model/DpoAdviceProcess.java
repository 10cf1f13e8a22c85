package be.protocolloket.advice.model;

/** The names in {@code processes/advice/dpo-advice.bpmn}; nothing else types them. */
public final class DpoAdviceProcess {

    public static final String KEY = "dpo-advice";

    public static final String ADVICE_ASKED = "startEvent_adviceAsked";

    public static final String GIVE_ADVICE = "userTask_giveAdvice";
    public static final String ANSWER_QUESTION = "userTask_answerQuestion";

    public static final String REMIND_DPO = "serviceTask_remindDpo";
    public static final String ESCALATE_ADVICE = "serviceTask_escalateAdvice";

    public static final String MERGE_ADVICE_TURNS = "gateway_mergeAdviceTurns";
    public static final String IS_INFORMATION_ASKED = "gateway_isInformationAsked";

    public static final String ADVICE_OVERDUE = "boundaryEvent_adviceOverdue";
    public static final String ADVICE_REMINDER_DUE = "boundaryEvent_adviceReminderDue";

    public static final String ADVICE_GIVEN = "endEvent_adviceGiven";
    public static final String DPO_REMINDED = "endEvent_dpoReminded";
    public static final String ADVICE_ESCALATED = "endEvent_adviceEscalated";

    private DpoAdviceProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** UUID as text; also the business key of every process. */
        public static final String PROTOCOL_ID = "protocolId";

        /** UUID as text: the frozen version at hand. */
        public static final String VERSION_ID = "versionId";

        /** Integer, from 1: the round of advice. */
        public static final String ROUND = "round";

        /** 10 digits: the party whose protocol manager leads the draft. */
        public static final String LEAD_NUMBER = "leadNumber";

        /** 10 digits: the party that one instance of a repeated step is for. */
        public static final String PARTY_NUMBER = "partyNumber";

        /** Boolean: the last revision changed no meaning, so a DPO may waive. */
        public static final String EDITORIAL = "editorial";

        /** POSITIVE, POSITIVE_WITH_REMARKS, NEGATIVE, WAIVED or ASK_INFORMATION. */
        public static final String ADVICE_OUTCOME = "adviceOutcome";

        private Variables() {}
    }
}
