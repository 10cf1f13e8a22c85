package be.protocolloket.exchange.model;

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

        /** 10 digits: the body that started the case. */
        public static final String INITIATOR_NUMBER = "initiatorNumber";

        private Variables() {}
    }
}
