package be.protocolloket.publication.duty;

import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.event.ProtocolConcluded;
import be.protocolloket.protocol.event.ProtocolRegistered;
import java.util.UUID;
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

    /** Starts no process: {@code protocol-conclusion} calls {@code protocol-publication} for each party. */
    @EventListener
    void on(ProtocolConcluded concluded) {
        open(concluded.protocolId(), concluded.versionId());
    }

    /**
     * A protocol that was signed elsewhere: what is stated about its publication is kept as stated, the rest is due and asked for. What is
     * stated with a correction is of an earlier file: nobody can have published the one that every party confirmed just now.
     */
    @EventListener
    void on(ProtocolRegistered registered) {
        if (registered.corrects()) {
            // What was asked about the earlier file is asked about the new one.
            publications
                    .outdate(registered.protocolId(), registered.versionId())
                    .forEach(due -> run.withdraw(due.protocolId(), due.versionId(), due.body()));
        }
        ProtocolView protocol = open(registered.protocolId(), registered.versionId());
        if (!registered.corrects()) {
            registered
                    .publications()
                    .forEach(known -> publications.publishedBefore(
                            registered.versionId(), known.party(), known.url(), known.publishedOn()));
        }
        publications.of(registered.versionId()).stream()
                .filter(publication -> publication.state() == PublicationState.DUE)
                .forEach(
                        due -> run.start(registered.protocolId(), registered.versionId(), due.body(), protocol.lead()));
    }

    private ProtocolView open(UUID protocolId, UUID versionId) {
        renditions.make(versionId);
        ProtocolView protocol = protocols.get(protocolId);
        protocol.parties().forEach(body -> publications.due(protocolId, versionId, body));
        return protocol;
    }
}
