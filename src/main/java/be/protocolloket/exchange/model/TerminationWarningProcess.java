package be.protocolloket.exchange.model;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

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

        /** Also the business key of every process of the case. */
        public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

        /** The protocol under which the case runs. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The transfer at hand. */
        public static final ProcessVariable<UUID> TRANSFER_ID = ProcessVariable.uuid("transferId");

        /** When the warning was delivered; the waiting time counts from then. */
        public static final ProcessVariable<Instant> DELIVERED_AT = ProcessVariable.moment("deliveredAt");

        public static final ProcessVariable<TransferOutcome> TRANSFER_OUTCOME =
                ProcessVariable.enumeration("transferOutcome", TransferOutcome.class);

        /** How the case would end as things stand. */
        public static final ProcessVariable<CaseOutcome> CASE_OUTCOME =
                ProcessVariable.enumeration("caseOutcome", CaseOutcome.class);

        /** The body that lets. */
        public static final ProcessVariable<EnterpriseNumber> LANDLORD_NUMBER =
                EnterpriseNumber.variable("landlordNumber");

        /** The body that supports the tenant. */
        public static final ProcessVariable<EnterpriseNumber> SUPPORTER_NUMBER =
                EnterpriseNumber.variable("supporterNumber");

        private Variables() {}
    }
}
