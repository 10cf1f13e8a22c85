package be.protocolloket.exchange.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;

/** The names in {@code processes/exchange/registration-help.bpmn}; nothing else types them. */
public final class RegistrationHelpProcess {

    public static final String KEY = "registration-help";

    public static final String CASE_OPENED = "startEvent_caseOpened";

    public static final String RECORD_HELP = "userTask_recordHelp";

    public static final String CLOSE_CASE = "serviceTask_closeCase";

    public static final String CASE_CLOSED = "endEvent_caseClosed";

    private RegistrationHelpProcess() {}

    /** Ids and decisions only: never anything about a person. */
    public static final class Variables {

        /** The body that started the case. */
        public static final ProcessVariable<EnterpriseNumber> INITIATOR_NUMBER =
                EnterpriseNumber.variable("initiatorNumber");

        private Variables() {}
    }
}
