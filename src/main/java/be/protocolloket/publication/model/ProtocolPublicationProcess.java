package be.protocolloket.publication.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/publication/protocol-publication.bpmn}; nothing else types them. */
public final class ProtocolPublicationProcess {

    public static final String KEY = "protocol-publication";

    public static final String PUBLICATION_DUE = "startEvent_publicationDue";

    public static final String PUBLISH_PROTOCOL = "userTask_publishProtocol";

    public static final String REMIND_PUBLISHER = "serviceTask_remindPublisher";
    public static final String ESCALATE_PUBLICATION = "serviceTask_escalatePublication";

    public static final String PUBLICATION_OVERDUE = "boundaryEvent_publicationOverdue";
    public static final String PUBLICATION_REMINDER_DUE = "boundaryEvent_publicationReminderDue";

    public static final String PUBLICATION_CONFIRMED = "endEvent_publicationConfirmed";
    public static final String PUBLISHER_REMINDED = "endEvent_publisherReminded";
    public static final String PUBLICATION_ESCALATED = "endEvent_publicationEscalated";

    private ProtocolPublicationProcess() {}

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** Also the business key of every process. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The frozen version at hand. */
        public static final ProcessVariable<UUID> VERSION_ID = ProcessVariable.uuid("versionId");

        /** The party whose protocol manager leads the draft. */
        public static final ProcessVariable<EnterpriseNumber> LEAD_NUMBER = EnterpriseNumber.variable("leadNumber");

        /** The party that one instance of a repeated step is for. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        private Variables() {}
    }
}
