package be.protocolloket.protocol.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/protocol/protocol-agreement.bpmn}; nothing else types them. */
public final class ProtocolAgreementProcess {

    public static final String KEY = "protocol-agreement";

    public static final String AGREEMENT_ASKED = "startEvent_agreementAsked";
    public static final String MANAGER_ASKED = "startEvent_managerAsked";

    public static final String ANSWER_FOR_PARTY = "subProcess_answerForParty";

    public static final String BRING_TO_ADVICE = "userTask_bringToAdvice";
    public static final String BRING_TO_SIGNING = "userTask_bringToSigning";

    public static final String REMIND_PARTY = "serviceTask_remindParty";
    public static final String ESCALATE_AGREEMENT = "serviceTask_escalateAgreement";

    public static final String IS_FOR_SIGNING = "gateway_isForSigning";
    public static final String MERGE_ANSWERS = "gateway_mergeAnswers";

    public static final String AGREEMENT_OVERDUE = "boundaryEvent_agreementOverdue";
    public static final String AGREEMENT_REMINDER_DUE = "boundaryEvent_agreementReminderDue";

    public static final String MANAGER_ANSWERED = "endEvent_managerAnswered";
    public static final String PARTY_ANSWERED = "endEvent_partyAnswered";
    public static final String MANAGER_REMINDED = "endEvent_managerReminded";
    public static final String AGREEMENT_ESCALATED = "endEvent_agreementEscalated";

    private ProtocolAgreementProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** Also the business key of every process. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The party that is asked. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        /** The party whose protocol manager leads the draft. */
        public static final ProcessVariable<EnterpriseNumber> LEAD_NUMBER = EnterpriseNumber.variable("leadNumber");

        /** Asked about signing the advised text; else about bringing the draft to advice. */
        public static final ProcessVariable<Boolean> FOR_SIGNING = ProcessVariable.flag("forSigning");

        /** The party said no. */
        public static final ProcessVariable<Boolean> AGREEMENT_REFUSED = ProcessVariable.flag("agreementRefused");

        private Variables() {}
    }

    /** Correlated by business key, the protocol's id. */
    public static final class Messages {

        private Messages() {}
    }
}
