package be.protocolloket.protocol.model;

import be.protocolloket.workflow.ProcessVariable;
import java.time.Instant;

/** The names in {@code processes/protocol/protocol-term.bpmn}; nothing else types them. */
public final class ProtocolTermProcess {

    public static final String KEY = "protocol-term";

    public static final String TERM_KNOWN = "startEvent_termKnown";
    public static final String WARNING_DUE = "timerEvent_warningDue";
    public static final String WARN_PARTIES = "serviceTask_warnParties";
    public static final String PARTIES_WARNED = "endEvent_partiesWarned";

    private ProtocolTermProcess() {}

    /** The business key is the protocol's id. */
    public static final class Variables {

        /** Start of the day in Brussels on which the parties are warned. */
        public static final ProcessVariable<Instant> WARN_AT = ProcessVariable.moment("warnAt");

        private Variables() {}
    }
}
