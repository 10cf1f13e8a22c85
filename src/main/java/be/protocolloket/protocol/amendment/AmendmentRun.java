package be.protocolloket.protocol.amendment;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The process that asks the manager, implemented with the engine. */
public interface AmendmentRun {

    void start(UUID protocolId, UUID requestId, EnterpriseNumber body);
}
