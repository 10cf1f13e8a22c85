package be.protocolloket.protocol.model;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.ProcessVariable;
import java.util.UUID;

/** The names in {@code processes/protocol/portal-agreement.bpmn}; nothing else types them. */
public final class PortalAgreementProcess {

    public static final String KEY = "portal-agreement";

    public static final String PORTAL_PROPOSED = "startEvent_portalProposed";

    public static final String PARTIES_ASKED = "startEvent_partiesAsked";

    public static final String HEAR_PARTIES = "subProcess_hearParties";

    public static final String ACCEPT_PORTAL = "userTask_acceptPortal";
    public static final String APPROVE_PORTAL = "userTask_approvePortal";

    public static final String IS_PORTAL_REFUSED = "gateway_isPortalRefused";

    public static final String REMIND_VOICES = "serviceTask_remindVoices";
    public static final String EXPIRE_PORTAL = "serviceTask_expirePortal";

    public static final String PORTAL_REMINDER_DUE = "boundaryEvent_portalReminderDue";
    public static final String PORTAL_OVERDUE = "boundaryEvent_portalOverdue";
    public static final String PORTAL_WITHDRAWN = "boundaryEvent_portalWithdrawn";

    public static final String PARTIES_HEARD = "endEvent_partiesHeard";
    public static final String PORTAL_REFUSED = "endEvent_portalRefused";
    public static final String PORTAL_DECIDED = "endEvent_portalDecided";
    public static final String VOICES_REMINDED = "endEvent_voicesReminded";
    public static final String PORTAL_EXPIRED = "endEvent_portalExpired";
    public static final String PORTAL_NOT_DECIDED = "endEvent_portalNotDecided";

    private PortalAgreementProcess() {}

    /** Correlated by business key, the protocol's id. */
    public static final class Messages {

        public static final String PORTAL_WITHDRAWN = "protocol.portalWithdrawn";

        private Messages() {}
    }

    /** Ids and decisions only: never a person's name, never a text. */
    public static final class Variables {

        /** Also the business key. */
        public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

        /** The party that one instance of a repeated step is for. */
        public static final ProcessVariable<EnterpriseNumber> PARTY_NUMBER = EnterpriseNumber.variable("partyNumber");

        /** Somebody said no. */
        public static final ProcessVariable<Boolean> PORTAL_REFUSED = ProcessVariable.flag("portalRefused");

        private Variables() {}
    }

    /** What only the code reads. */
    public static final class CodeVariables {

        /** The proposal about which they are asked. */
        public static final ProcessVariable<UUID> AGREEMENT_ID = ProcessVariable.uuid("agreementId");

        private CodeVariables() {}
    }
}
