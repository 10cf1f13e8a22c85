package be.protocolloket.exchange.start;

import be.protocolloket.exchange.CaseView;

/** The process of a case, as the engine runs it. */
public interface CaseRun {

    /**
     * Starts the process of the case's kind, in the caller's transaction.
     *
     * @param consultation the bodies must consult before they decide
     * @param extendable the ground allows the agreement to be extended
     */
    void start(CaseView opened, CaseRoles roles, boolean consultation, boolean extendable);

    /** Tells the process of a corrected case whether the bodies must consult each other. In the caller's transaction. */
    void consult(CaseView corrected, boolean consultation);
}
