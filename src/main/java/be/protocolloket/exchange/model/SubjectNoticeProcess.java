package be.protocolloket.exchange.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;

/** The names in {@code processes/exchange/subject-notice.bpmn}; nothing else types them. */
public final class SubjectNoticeProcess {

    public static final String KEY = "subject-notice";

    public static final String NOTICE_DUE = "startEvent_noticeDue";

    public static final String INFORM_AFTERWARDS = "userTask_informAfterwards";

    public static final String REMIND_RESPONSIBLE = "serviceTask_remindResponsible";
    public static final String ESCALATE_NOTICE = "serviceTask_escalateNotice";

    public static final String NOTICE_REMINDER_DUE = "boundaryEvent_noticeReminderDue";
    public static final String NOTICE_OVERDUE = "boundaryEvent_noticeOverdue";

    public static final String NOTICE_SETTLED = "endEvent_noticeSettled";
    public static final String RESPONSIBLE_REMINDED = "endEvent_responsibleReminded";
    public static final String NOTICE_ESCALATED = "endEvent_noticeEscalated";

    private SubjectNoticeProcess() {}

    /** Ids and decisions only: never anything about a person. */
    public static final class Variables {

        /** The body that owes the information. */
        public static final ProcessVariable<EnterpriseNumber> RESPONSIBLE_NUMBER =
                EnterpriseNumber.variable("responsibleNumber");

        private Variables() {}
    }
}
