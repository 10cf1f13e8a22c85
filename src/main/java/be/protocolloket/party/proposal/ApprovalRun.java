package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The process that waits for somebody else's decision on a proposal; the engine stands behind it. In the caller's transaction. */
public interface ApprovalRun {

    void begin(UUID proposalId, EnterpriseNumber body);

    /**
     * Ends the wait because the proposal was withdrawn.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody decided at the same moment
     */
    void withdraw(UUID proposalId);
}
