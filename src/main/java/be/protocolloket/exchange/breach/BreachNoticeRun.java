package be.protocolloket.exchange.breach;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;

/** The process by which the officers of both bodies assess a possible breach, as the engine runs it. */
public interface BreachNoticeRun {

    /** Starts it in the caller's transaction. */
    void start(CaseView about, TransferView returned);
}
