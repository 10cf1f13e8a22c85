package be.protocolloket.exchange.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;

/** The names in {@code processes/exchange/breach-notice.bpmn}; nothing else types them. */
public final class BreachNoticeProcess {

    public static final String KEY = "breach-notice";

    public static final String WRONG_PERSON_REPORTED = "startEvent_wrongPersonReported";

    public static final String ASSESS_BREACH = "userTask_assessBreach";

    public static final String REMIND_OFFICERS = "serviceTask_remindOfficers";

    public static final String BREACH_REMINDER_DUE = "boundaryEvent_breachReminderDue";

    public static final String BREACH_ASSESSED = "endEvent_breachAssessed";
    public static final String OFFICERS_REMINDED = "endEvent_officersReminded";

    private BreachNoticeProcess() {}

    /** Ids and decisions only: never anything about a person. */
    public static final class Variables {

        /** The body that disclosed. */
        public static final ProcessVariable<EnterpriseNumber> DISCLOSER_NUMBER =
                EnterpriseNumber.variable("discloserNumber");

        /** The body that received data about somebody else. */
        public static final ProcessVariable<EnterpriseNumber> RECEIVER_NUMBER =
                EnterpriseNumber.variable("receiverNumber");

        /** The body whose officer assesses. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        private Variables() {}
    }
}
