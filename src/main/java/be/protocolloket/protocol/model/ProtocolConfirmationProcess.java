package be.protocolloket.protocol.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;
import java.util.UUID;

/** The names in {@code processes/protocol/protocol-confirmation.bpmn}; nothing else types them. */
public final class ProtocolConfirmationProcess {

    public static final String KEY = "protocol-confirmation";

    public static final String REGISTRATION_ENTERED = "startEvent_registrationEntered";
    public static final String CONFIRMATION_OPENED = "startEvent_confirmationOpened";
    public static final String PARTY_ASKED = "startEvent_partyAsked";

    public static final String CONFIRM_PROTOCOL = "subProcess_confirmProtocol";
    public static final String ANSWER_FOR_PARTY = "subProcess_answerForParty";

    public static final String READ_REGISTRATION = "userTask_readRegistration";
    public static final String CONFIRM_REGISTRATION = "userTask_confirmRegistration";
    public static final String CORRECT_REGISTRATION = "userTask_correctRegistration";

    public static final String OPEN_CONFIRMATION = "serviceTask_openConfirmation";
    public static final String CONCLUDE_REGISTRATION = "serviceTask_concludeRegistration";
    public static final String WITHDRAW_PROTOCOL = "serviceTask_withdrawProtocol";
    public static final String END_CORRECTION = "serviceTask_endCorrection";
    public static final String REMIND_PARTIES = "serviceTask_remindParties";
    public static final String ESCALATE_CONFIRMATION = "serviceTask_escalateConfirmation";

    public static final String MERGE_REGISTRATIONS = "gateway_mergeRegistrations";
    public static final String MUST_READ = "gateway_mustRead";
    public static final String IS_PASSED_ON = "gateway_isPassedOn";
    public static final String MERGE_READINGS = "gateway_mergeReadings";
    public static final String IS_CONFIRMED = "gateway_isConfirmed";
    public static final String WAS_CONCLUDED = "gateway_wasConcluded";

    public static final String WITHDRAWN = "boundaryEvent_withdrawn";
    public static final String CONFIRMATION_OVERDUE = "boundaryEvent_confirmationOverdue";
    public static final String CONFIRMATION_REMINDER_DUE = "boundaryEvent_confirmationReminderDue";

    public static final String PARTY_ANSWERED = "endEvent_partyAnswered";
    public static final String READING_REJECTED = "endEvent_readingRejected";
    public static final String REGISTRATION_CONFIRMED = "endEvent_registrationConfirmed";
    public static final String CORRECTION_REJECTED = "endEvent_correctionRejected";
    public static final String PROTOCOL_CONCLUDED = "endEvent_protocolConcluded";
    public static final String PROTOCOL_WITHDRAWN = "endEvent_protocolWithdrawn";
    public static final String PARTIES_REMINDED = "endEvent_partiesReminded";
    public static final String CONFIRMATION_ESCALATED = "endEvent_confirmationEscalated";

    private ProtocolConfirmationProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** Also the business key of every process. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The party that registered. */
        public static final ProcessVariable<EnterpriseNumber> LEAD_NUMBER = EnterpriseNumber.variable("leadNumber");

        /** The party that one instance of a repeated step is for. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        /** A party rejected the version at hand. Back to false each time the parties are asked. */
        public static final ProcessVariable<Boolean> REGISTRATION_REJECTED =
                ProcessVariable.flag("registrationRejected");

        private Variables() {}
    }

    /** The version, which the rooms read, and what due dates are reckoned from. */
    public static final class CodeVariables {

        /** The registered version about which the parties are asked. */
        public static final ProcessVariable<UUID> VERSION_ID = ProcessVariable.uuid("versionId");

        /** Code of the term in which a party answers; for due dates. */
        public static final ProcessVariable<String> CONFIRM_TERM = ProcessVariable.text("confirmTerm");

        /** When the parties were asked: reading and confirming share one term. */
        public static final ProcessVariable<Instant> TERM_SINCE = ProcessVariable.moment("termSince");

        private CodeVariables() {}
    }

    /** Correlated by business key, the protocol's id. */
    public static final class Messages {

        public static final String WITHDRAWN = "protocol.withdrawn";

        private Messages() {}
    }
}
