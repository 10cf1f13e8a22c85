package be.protocolloket.exchange.start;

import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** Where a case worker starts a case. */
public interface CaseDesk {

    /** The protocols under which the caller, as a case worker, could start anything, with the body for which. */
    List<StartingPoint> startingPoints(Caller caller);

    /**
     * What one protocol offers this body, with why the rest is not offered.
     *
     * @throws NotHereException unless the caller is a case worker of that body and the body is a party
     */
    CaseOffer offer(UUID protocolId, EnterpriseNumber initiator, Caller caller);

    /**
     * Starts the case and its process.
     *
     * @return its id
     * @throws CaseRefusedException with every problem at its field
     */
    UUID open(NewCase asked, Caller caller);
}
