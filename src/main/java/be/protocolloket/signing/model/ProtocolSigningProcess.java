package be.protocolloket.signing.model;

import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/signing/protocol-signing.bpmn}; nothing else types them. */
public final class ProtocolSigningProcess {

    public static final String KEY = "protocol-signing";

    public static final String SIGNING_OPENED = "startEvent_signingOpened";

    public static final String SIGN_PROTOCOL = "userTask_signProtocol";

    public static final String REMIND_SIGNATORIES = "serviceTask_remindSignatories";
    public static final String ESCALATE_SIGNING = "serviceTask_escalateSigning";

    public static final String IS_SIGNATURE_REFUSED = "gateway_isSignatureRefused";

    public static final String SIGNING_OVERDUE = "boundaryEvent_signingOverdue";
    public static final String SIGNING_REMINDER_DUE = "boundaryEvent_signingReminderDue";

    public static final String ALL_SIGNED = "endEvent_allSigned";
    public static final String SIGNING_REFUSED = "endEvent_signingRefused";
    public static final String SIGNATORIES_REMINDED = "endEvent_signatoriesReminded";
    public static final String SIGNING_ESCALATED = "endEvent_signingEscalated";

    private ProtocolSigningProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** Also the business key of every process. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The frozen version at hand. */
        public static final ProcessVariable<UUID> VERSION_ID = ProcessVariable.uuid("versionId");

        /** The slot that one signing task is for. */
        public static final ProcessVariable<String> SLOT_ID = ProcessVariable.text("slotId");

        /** A signatory refused. The caller hands it over as false. */
        public static final ProcessVariable<Boolean> SIGNING_REFUSED = ProcessVariable.flag("signingRefused");

        private Variables() {}
    }
}
