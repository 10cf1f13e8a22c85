package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;

/** What the disclosing body must know beside the forms by which it prepares a transfer. */
public interface Preparations {

    /**
     * Without values: those are opened with a purpose, by {@link Transfers#read}.
     *
     * @throws NotHereException unless the caller is a case worker or officer of the disclosing body
     */
    PreparationView of(UUID transferId, Caller caller);
}
