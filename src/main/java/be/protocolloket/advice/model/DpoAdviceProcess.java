package be.protocolloket.advice.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

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

        /** Also the business key of every process. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The frozen version at hand. */
        public static final ProcessVariable<UUID> VERSION_ID = ProcessVariable.uuid("versionId");

        /** The round of advice, from 1. */
        public static final ProcessVariable<Integer> ROUND = ProcessVariable.number("round");

        /** The party whose protocol manager leads the draft. */
        public static final ProcessVariable<EnterpriseNumber> LEAD_NUMBER = EnterpriseNumber.variable("leadNumber");

        /** The party that one instance of a repeated step is for. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        /** The last revision changed no meaning, so a DPO may waive. */
        public static final ProcessVariable<Boolean> EDITORIAL = ProcessVariable.flag("editorial");

        public static final ProcessVariable<AdviceAnswer> ADVICE_OUTCOME =
                ProcessVariable.enumeration("adviceOutcome", AdviceAnswer.class);

        private Variables() {}
    }
}
