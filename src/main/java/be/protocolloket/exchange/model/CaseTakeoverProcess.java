package be.protocolloket.exchange.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/exchange/case-takeover.bpmn}; nothing else types them. */
public final class CaseTakeoverProcess {

    public static final String KEY = "case-takeover";

    public static final String OWNER_GONE = "startEvent_ownerGone";

    public static final String TAKE_OVER_CASE = "userTask_takeOverCase";

    public static final String REMIND_COLLEAGUES = "serviceTask_remindColleagues";

    public static final String CASE_CLOSED = "boundaryEvent_caseClosed";
    public static final String TAKEOVER_REMINDER_DUE = "boundaryEvent_takeoverReminderDue";

    public static final String CASE_TAKEN_OVER = "endEvent_caseTakenOver";
    public static final String NOBODY_NEEDED = "endEvent_nobodyNeeded";
    public static final String COLLEAGUES_REMINDED = "endEvent_colleaguesReminded";

    private CaseTakeoverProcess() {}

    /** Names of messages. */
    public static final class Messages {

        public static final String CASE_CLOSED = "exchange.caseClosed";

        private Messages() {}
    }

    /** Ids only. */
    public static final class Variables {

        /** The body whose owner left. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        private Variables() {}
    }

    /** What only the code reads. */
    public static final class CodeVariables {

        /** Also the business key. */
        public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        private CodeVariables() {}
    }
}
