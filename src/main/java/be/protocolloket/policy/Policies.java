package be.protocolloket.policy;

import be.protocolloket.workflow.NotHereException;
import java.util.UUID;

/** The policies of the protocols that were concluded. */
public interface Policies {

    /**
     * The policy of the version that was signed, whether in force or not: the rule says so.
     *
     * @throws NotHereException when the protocol is absent or was never concluded
     */
    Policy of(UUID protocolId);
}
