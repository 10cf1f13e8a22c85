package be.protocolloket.exchange.correction;

import java.util.UUID;

/** The preparation of a transfer, as the engine runs it. */
public interface TransferRun {

    /**
     * Goes back to where the protocol is asked what may go; whoever was at work on the transfer has no task any more. In the caller's transaction,
     * in which the transfer was stopped.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when somebody took a step at the same moment
     */
    void beginAnew(UUID caseId, UUID transferId);
}
