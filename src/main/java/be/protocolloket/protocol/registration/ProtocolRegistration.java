package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.UUID;

/** The second entrance: protocols that were signed elsewhere. */
public interface ProtocolRegistration {

    /**
     * Enters a protocol as it stands, gaps, slips, vacant slots and redactions included. It is concluded from the start; no process runs.
     *
     * @throws ProtocolRefusedException when a party is not a registered body, the caller manages protocols for none of them, or the facts
     *     contradict each other (a signature after the conclusion, a slot that the text does not have, an effect before it is known)
     */
    ProtocolView registerExisting(ProtocolDocument document, RegistrationFacts facts, Caller caller);

    /**
     * What was stated when it was entered.
     *
     * @throws be.protocolloket.workflow.NotHereException unless it is a registered protocol
     */
    RegistrationFacts facts(UUID protocolId);
}
