package be.protocolloket.protocol.portal;

import java.util.UUID;

/** The process that asks the parties, implemented with the engine. */
public interface PortalRun {

    void start(UUID protocolId, UUID agreementId);

    /** The party that proposed takes it back: nobody is asked any more. */
    void takeBack(UUID protocolId);
}
