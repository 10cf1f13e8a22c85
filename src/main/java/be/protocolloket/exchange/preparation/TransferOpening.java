package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.party.Direction;
import java.util.UUID;

/** Begins a transfer: what the version in force allows today becomes what a case worker decides about. */
public interface TransferOpening {

    /**
     * In the caller's transaction, which must exist.
     *
     * @throws be.protocolloket.workflow.NotHereException when the case is absent
     */
    TransferStart open(UUID caseId, TransferPurpose purpose, Direction direction);
}
