package be.protocolloket.protocol;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;

/** Takes a party's yes where it is part of another act. */
public interface PartyAgreements {

    /**
     * The party agrees that the text on which advice was given is approved and signed.
     *
     * @throws NotHereException unless the caller manages protocols for the party
     */
    void bringToSigning(UUID protocolId, EnterpriseNumber body, Caller caller);
}
