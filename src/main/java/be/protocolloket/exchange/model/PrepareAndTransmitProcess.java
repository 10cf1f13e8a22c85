package be.protocolloket.exchange.model;

import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

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
    public static final String HAND_OVER = "userTask_handOver";
    public static final String ACKNOWLEDGE_RECEIPT = "userTask_acknowledgeReceipt";
    public static final String RESOLVE_SILENCE = "userTask_resolveSilence";
    public static final String HANDLE_RETURN = "userTask_handleReturn";

    public static final String AWAIT_RECEIPT = "subProcess_awaitReceipt";
    public static final String RECEIPT_AWAITED = "startEvent_receiptAwaited";

    public static final String OPEN_TRANSFER = "serviceTask_openTransfer";
    public static final String REMIND_DISCLOSER = "serviceTask_remindDiscloser";
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
    public static final String MERGE_TRANSMISSIONS = "gateway_mergeTransmissions";
    public static final String TRANSMISSION = "gateway_transmission";
    public static final String MERGE_SILENCES = "gateway_mergeSilences";
    public static final String MUST_STILL_WAIT = "gateway_mustStillWait";
    public static final String IS_RECEIVED = "gateway_isReceived";
    public static final String MERGE_FRESH_STARTS = "gateway_mergeFreshStarts";
    public static final String RETURN_DECISION = "gateway_returnDecision";

    public static final String HAND_OVER_REMINDER_DUE = "boundaryEvent_handOverReminderDue";
    public static final String RECEIPT_REMINDER_DUE = "boundaryEvent_receiptReminderDue";
    public static final String RECEIPT_OVERDUE = "boundaryEvent_receiptOverdue";
    public static final String WAIT_FOR_RECEIVER = "timerEvent_waitForReceiver";

    public static final String NOTHING_ALLOWED = "endEvent_nothingAllowed";
    public static final String NOTICE_STOPPED = "endEvent_noticeStopped";
    public static final String NOTHING_SENT = "endEvent_nothingSent";
    public static final String ASSESSMENT_STOPPED = "endEvent_assessmentStopped";
    public static final String TRANSMISSION_STOPPED = "endEvent_transmissionStopped";
    public static final String DISCLOSER_REMINDED = "endEvent_discloserReminded";
    public static final String RECEIVER_REMINDED = "endEvent_receiverReminded";
    public static final String RECEIVER_ANSWERED = "endEvent_receiverAnswered";
    public static final String SENDER_DECIDED = "endEvent_senderDecided";
    public static final String TRANSFER_RECEIVED = "endEvent_transferReceived";
    public static final String DELIVERY_PROVEN = "endEvent_deliveryProven";
    public static final String TRANSFER_RECALLED = "endEvent_transferRecalled";
    public static final String RETURN_STOPPED = "endEvent_returnStopped";

    private PrepareAndTransmitProcess() {}

    /** Ids and decisions only: never anything about a person. */
    public static final class Variables {

        /** Also the business key of every process of the case. */
        public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

        /** The protocol under which the case runs. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The transfer at hand. */
        public static final ProcessVariable<UUID> TRANSFER_ID = ProcessVariable.uuid("transferId");

        public static final ProcessVariable<TransferOutcome> TRANSFER_OUTCOME =
                ProcessVariable.enumeration("transferOutcome", TransferOutcome.class);

        public static final ProcessVariable<TransferPurpose> PURPOSE =
                ProcessVariable.enumeration("purpose", TransferPurpose.class);

        /** The body that discloses in this transfer. */
        public static final ProcessVariable<EnterpriseNumber> DISCLOSER_NUMBER =
                EnterpriseNumber.variable("discloserNumber");

        /** The body that receives in this transfer. */
        public static final ProcessVariable<EnterpriseNumber> RECEIVER_NUMBER =
                EnterpriseNumber.variable("receiverNumber");

        /** The protocol allows at least one item. */
        public static final ProcessVariable<Boolean> ANYTHING_ALLOWED = ProcessVariable.flag("anythingAllowed");

        /** The protocol promises that the data subject knows beforehand, and somebody does not know yet. */
        public static final ProcessVariable<Boolean> NOTICE_REQUIRED = ProcessVariable.flag("noticeRequired");

        public static final ProcessVariable<NoticeOutcome> NOTICE_OUTCOME =
                ProcessVariable.enumeration("noticeOutcome", NoticeOutcome.class);

        /** The officer allows the transfer without informing beforehand. */
        public static final ProcessVariable<Boolean> EXCEPTION_GRANTED = ProcessVariable.flag("exceptionGranted");

        public static final ProcessVariable<AssessmentOutcome> ASSESSMENT =
                ProcessVariable.enumeration("assessment", AssessmentOutcome.class);

        /** A second person must read the assessment. */
        public static final ProcessVariable<Boolean> SECOND_READING_NEEDED =
                ProcessVariable.flag("secondReadingNeeded");

        /** The second person agrees. */
        public static final ProcessVariable<Boolean> SECOND_READING_APPROVED =
                ProcessVariable.flag("secondReadingApproved");

        public static final ProcessVariable<TransmissionOutcome> TRANSMISSION =
                ProcessVariable.enumeration("transmission", TransmissionOutcome.class);

        /** When it was delivered, as far as that is proven; for the waiting time before notice of lease. */
        public static final ProcessVariable<Instant> DELIVERED_AT = ProcessVariable.moment("deliveredAt");

        public static final ProcessVariable<ReceiptOutcome> RECEIPT =
                ProcessVariable.enumeration("receipt", ReceiptOutcome.class);

        public static final ProcessVariable<ReturnDecision> RETURN_DECISION =
                ProcessVariable.enumeration("returnDecision", ReturnDecision.class);

        private Variables() {}
    }

    /** For due dates; the model passes them to terms and decides nothing by them. */
    public static final class CodeVariables {

        /** Code of the term in which a data subject is informed; for due dates. */
        public static final ProcessVariable<String> INFORM_TERM = ProcessVariable.text("informTerm");

        /** Code of the term in which a step of the case worker is due; for due dates. */
        public static final ProcessVariable<String> ASSESS_TERM = ProcessVariable.text("assessTerm");

        /** When those terms started for all steps together; null where each step starts its own. */
        public static final ProcessVariable<Instant> TERM_SINCE = ProcessVariable.moment("termSince");

        private CodeVariables() {}
    }
}
