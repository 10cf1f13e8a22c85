package be.protocolloket.protocol.conclusion;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The process that guides a protocol from draft to entry into force, implemented with the engine. */
public interface ConclusionRun {

    /** @return the engine's id of the run */
    String start(UUID protocolId, EnterpriseNumber lead);

    /**
     * Tells the run that the protocol is given up; its open tasks lapse.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when somebody took the run further at the same moment
     */
    void withdraw(UUID protocolId);
}
