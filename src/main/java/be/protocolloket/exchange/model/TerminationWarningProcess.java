package be.protocolloket.exchange.model;

/** The names in {@code processes/exchange/termination-warning.bpmn}; nothing else types them. */
public final class TerminationWarningProcess {

    public static final String KEY = "termination-warning";

    public static final String CASE_OPENED = "startEvent_caseOpened";

    public static final String OFFER_HELP = "userTask_offerHelp";
    public static final String DECIDE_NOTICE = "userTask_decideNotice";

    public static final String SEND_WARNING = "callActivity_sendWarning";

    public static final String CLOSE_CASE = "serviceTask_closeCase";

    public static final String IS_WARNING_RECEIVED = "gateway_isWarningReceived";
    public static final String SPLIT_AFTER_WARNING = "gateway_splitAfterWarning";
    public static final String MUST_NOTICE_WAIT = "gateway_mustNoticeWait";
    public static final String MERGE_WAITS = "gateway_mergeWaits";
    public static final String JOIN_AFTER_WARNING = "gateway_joinAfterWarning";
    public static final String MERGE_ENDINGS = "gateway_mergeEndings";

    public static final String WAIT_BEFORE_NOTICE = "timerEvent_waitBeforeNotice";

    public static final String CASE_CLOSED = "endEvent_caseClosed";

    private TerminationWarningProcess() {}

    /** Ids and decisions only: never anything about a person. */
    public static final class Variables {

        /** UUID as text; also the business key of every process of the case. */
        public static final String CASE_ID = "caseId";

        /** UUID as text: the protocol under which the case runs. */
        public static final String PROTOCOL_ID = "protocolId";

        /** UUID as text: the transfer at hand. */
        public static final String TRANSFER_ID = "transferId";

        /** RECEIVED, NOTHING or STOPPED: how the transfer ended. */
        public static final String TRANSFER_OUTCOME = "transferOutcome";

        /** Name of a {@code CaseOutcome}: how the case would end as things stand. */
        public static final String CASE_OUTCOME = "caseOutcome";

        /** 10 digits: the body that lets. */
        public static final String LANDLORD_NUMBER = "landlordNumber";

        /** 10 digits: the body that supports the tenant. */
        public static final String SUPPORTER_NUMBER = "supporterNumber";

        private Variables() {}
    }
}
