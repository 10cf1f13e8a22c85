package be.protocolloket.publication;

import be.protocolloket.protocol.ProtocolConcluded;
import be.protocolloket.protocol.ProtocolRegistered;
import be.protocolloket.protocol.Protocols;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens every party's duty at the moment of conclusion, in the same transaction: the decree says "immediately" (art. 8, §1, third
 * paragraph), so there is no moment at which a concluded protocol has no duty.
 */
@Component
class PublicationDuties {

    private final PublicationTable publications;
    private final RenditionStore renditions;
    private final Protocols protocols;
    private final PublicationRun run;

    PublicationDuties(
            PublicationTable publications, RenditionStore renditions, Protocols protocols, PublicationRun run) {
        this.publications = publications;
        this.renditions = renditions;
        this.protocols = protocols;
        this.run = run;
    }

    @EventListener
    void on(ProtocolConcluded concluded) {
        renditions.make(concluded.versionId());
        protocols
                .get(concluded.protocolId())
                .parties()
                .forEach(body -> publications.due(concluded.protocolId(), concluded.versionId(), body));
    }

    /** A protocol that was signed elsewhere: what is stated about its publication is kept as stated, the rest is due and asked for. */
    @EventListener
    void on(ProtocolRegistered registered) {
        renditions.make(registered.versionId());
        protocols
                .get(registered.protocolId())
                .parties()
                .forEach(body -> publications.due(registered.protocolId(), registered.versionId(), body));
        registered
                .publications()
                .forEach(known -> publications.publishedBefore(
                        registered.versionId(), known.party(), known.url(), known.publishedOn()));
        var lead = protocols.get(registered.protocolId()).lead();
        publications.of(registered.versionId()).stream()
                .filter(publication -> publication.state() == PublicationState.DUE)
                .forEach(due -> run.start(registered.protocolId(), registered.versionId(), due.body(), lead));
    }
}
