package be.protocolloket.exchange.correction;

import java.util.UUID;

/** The preparation of a transfer, as the engine runs it. */
public interface TransferRun {

    /**
     * Returns to the step that asks the protocol what may be sent; open tasks of the transfer are withdrawn. In the caller's transaction,
     * in which the transfer was stopped.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when somebody took a step at the same moment
     */
    void beginAnew(UUID caseId, UUID transferId);
}
