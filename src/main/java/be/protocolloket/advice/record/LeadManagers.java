package be.protocolloket.advice.record;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who answers and evaluates for the parties: the protocol managers of the body that leads. */
@Component
public class LeadManagers {

    private final Protocols protocols;

    LeadManagers(Protocols protocols) {
        this.protocols = protocols;
    }

    /** @throws NotHereException unless the caller is one today */
    public void require(UUID protocolId, Caller caller) {
        if (!caller.holds(
                Role.PROTOCOL_MANAGER, protocols.require(protocolId, caller).lead())) {
            throw new NotHereException();
        }
    }
}
