package be.protocolloket.advice;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** The advices about a protocol, to read. */
public interface Advices {

    /**
     * All rounds, oldest first, also those in which no advice was given yet.
     *
     * @throws NotHereException unless the caller acts for one of the parties
     */
    List<RoundView> of(UUID protocolId, Caller caller);

    /**
     * What the public may know: the advice that counts for each party, and why it was not followed. Of a protocol that was concluded
     * elsewhere: what its text states. Empty while the protocol is not concluded.
     */
    List<PublicAdvice> published(UUID protocolId);
}
