package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The process that asks every party to confirm a registered protocol, implemented with the engine. */
public interface RegistrationRun {

    /** @return the engine's id of the run */
    String start(UUID protocolId, EnterpriseNumber lead);

    /**
     * Ends the questions about a correction; in the caller's transaction.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody answered at the same moment
     */
    void withdraw(UUID protocolId);
}
