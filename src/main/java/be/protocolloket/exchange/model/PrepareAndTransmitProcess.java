package be.protocolloket.exchange.model;

/** The names in {@code processes/exchange/prepare-and-transmit.bpmn}; nothing else types them. */
public final class PrepareAndTransmitProcess {

    public static final String KEY = "prepare-and-transmit";

    public static final String TRANSFER_ASKED = "startEvent_transferAsked";

    public static final String INFORM_SUBJECT = "userTask_informSubject";
    public static final String DECIDE_EXCEPTION = "userTask_decideException";
    public static final String ASSESS_ITEMS = "userTask_assessItems";
    public static final String ADVISE_ON_ITEMS = "userTask_adviseOnItems";
    public static final String READ_AGAIN = "userTask_readAgain";
    public static final String TRANSMIT_ITEMS = "userTask_transmitItems";
    public static final String ACKNOWLEDGE_RECEIPT = "userTask_acknowledgeReceipt";
    public static final String HANDLE_RETURN = "userTask_handleReturn";

    public static final String OPEN_TRANSFER = "serviceTask_openTransfer";
    public static final String REMIND_RECEIVER = "serviceTask_remindReceiver";
    public static final String ESCALATE_RECEIPT = "serviceTask_escalateReceipt";

    public static final String MERGE_TRANSFER_TURNS = "gateway_mergeTransferTurns";
    public static final String IS_ANYTHING_ALLOWED = "gateway_isAnythingAllowed";
    public static final String MUST_SUBJECT_BE_INFORMED = "gateway_mustSubjectBeInformed";
    public static final String MERGE_NOTICES = "gateway_mergeNotices";
    public static final String NOTICE_OUTCOME = "gateway_noticeOutcome";
    public static final String IS_EXCEPTION_GRANTED = "gateway_isExceptionGranted";
    public static final String MERGE_NOTICED = "gateway_mergeNoticed";
    public static final String MERGE_ASSESSMENTS = "gateway_mergeAssessments";
    public static final String MERGE_REASSESSMENTS = "gateway_mergeReassessments";
    public static final String ASSESSMENT = "gateway_assessment";
    public static final String IS_SECOND_READING_NEEDED = "gateway_isSecondReadingNeeded";
    public static final String SECOND_READING_APPROVED = "gateway_secondReadingApproved";
    public static final String MERGE_READY_TO_SEND = "gateway_mergeReadyToSend";
    public static final String TRANSMISSION = "gateway_transmission";
    public static final String IS_RECEIVED = "gateway_isReceived";
    public static final String RETURN_DECISION = "gateway_returnDecision";

    public static final String RECEIPT_REMINDER_DUE = "boundaryEvent_receiptReminderDue";
    public static final String RECEIPT_OVERDUE = "boundaryEvent_receiptOverdue";

    public static final String NOTHING_ALLOWED = "endEvent_nothingAllowed";
    public static final String NOTICE_STOPPED = "endEvent_noticeStopped";
    public static final String NOTHING_SENT = "endEvent_nothingSent";
    public static final String ASSESSMENT_STOPPED = "endEvent_assessmentStopped";
    public static final String TRANSMISSION_STOPPED = "endEvent_transmissionStopped";
    public static final String RECEIVER_REMINDED = "endEvent_receiverReminded";
    public static final String RECEIPT_ESCALATED = "endEvent_receiptEscalated";
    public static final String TRANSFER_RECEIVED = "endEvent_transferReceived";
    public static final String RETURN_STOPPED = "endEvent_returnStopped";

    private PrepareAndTransmitProcess() {}

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

        /** REQUEST, CONSULTATION or FEEDBACK. */
        public static final String PURPOSE = "purpose";

        /** 10 digits: the body that discloses in this transfer. */
        public static final String DISCLOSER_NUMBER = "discloserNumber";

        /** 10 digits: the body that receives in this transfer. */
        public static final String RECEIVER_NUMBER = "receiverNumber";

        /** Boolean: the protocol allows at least one item. */
        public static final String ANYTHING_ALLOWED = "anythingAllowed";

        /** Boolean: the protocol promises that the data subject knows beforehand, and somebody does not know yet. */
        public static final String NOTICE_REQUIRED = "noticeRequired";

        /** INFORMED, EXCEPTION_ASKED or STOPPED. */
        public static final String NOTICE_OUTCOME = "noticeOutcome";

        /** Boolean: the officer allows the transfer without informing beforehand. */
        public static final String EXCEPTION_GRANTED = "exceptionGranted";

        /** CONTINUE, CONSULT_DPO, NOTHING or STOPPED. */
        public static final String ASSESSMENT = "assessment";

        /** Boolean: a second person must read the assessment. */
        public static final String SECOND_READING_NEEDED = "secondReadingNeeded";

        /** Boolean: the second person agrees. */
        public static final String SECOND_READING_APPROVED = "secondReadingApproved";

        /** SENT, BACK or STOPPED. */
        public static final String TRANSMISSION = "transmission";

        /** RECEIVED, WRONG_PERSON or NOT_NEEDED. */
        public static final String RECEIPT = "receipt";

        /** AGAIN or STOPPED. */
        public static final String RETURN_DECISION = "returnDecision";

        private Variables() {}
    }

    /** For due dates; the model passes them to terms and decides nothing by them. */
    public static final class CodeVariables {

        /** Code of the term in which a data subject is informed; for due dates. */
        public static final String INFORM_TERM = "informTerm";

        /** Code of the term in which a step of the case worker is due; for due dates. */
        public static final String ASSESS_TERM = "assessTerm";

        /** Date: when those terms started for all steps together; null where each step starts its own. */
        public static final String TERM_SINCE = "termSince";

        private CodeVariables() {}
    }
}
