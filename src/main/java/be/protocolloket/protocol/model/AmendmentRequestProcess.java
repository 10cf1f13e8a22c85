package be.protocolloket.protocol.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/protocol/amendment-request.bpmn}; nothing else types them. */
public final class AmendmentRequestProcess {

    public static final String KEY = "amendment-request";

    public static final String AMENDMENT_ASKED = "startEvent_amendmentAsked";

    public static final String ANSWER_AMENDMENT = "userTask_answerAmendment";

    public static final String REMIND_MANAGER = "serviceTask_remindManager";

    public static final String AMENDMENT_REMINDER_DUE = "boundaryEvent_amendmentReminderDue";

    public static final String AMENDMENT_ANSWERED = "endEvent_amendmentAnswered";
    public static final String MANAGER_REMINDED = "endEvent_managerReminded";

    private AmendmentRequestProcess() {}

    /** Ids only: never a person's name, never a text. */
    public static final class Variables {

        /** The body whose manager is asked, by its own people. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        private Variables() {}
    }

    /** What only the code reads. */
    public static final class CodeVariables {

        /** Also the business key. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        public static final ProcessVariable<UUID> REQUEST_ID = ProcessVariable.uuid("requestId");

        private CodeVariables() {}
    }
}
