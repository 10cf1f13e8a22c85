package be.protocolloket.protocol.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.protocol.rendition.PublicationDates;
import be.protocolloket.protocol.rendition.SignatureSource;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The days that other rooms know: of each signature and of each publication. */
@Component
class ProtocolDates {

    private final ObjectProvider<SignatureSource> signatures;
    private final ObjectProvider<PublicationDates> publications;
    private final Bodies bodies;

    ProtocolDates(
            ObjectProvider<SignatureSource> signatures, ObjectProvider<PublicationDates> publications, Bodies bodies) {
        this.signatures = signatures;
        this.publications = publications;
        this.bodies = bodies;
    }

    /** In the order of the text. */
    List<DatedFact> signed(UUID versionId) {
        return signatures.stream()
                .flatMap(source -> source.lines(versionId).stream())
                .map(line -> new DatedFact(line.signedOn(), line.name().isEmpty() ? line.function() : line.name()))
                .toList();
    }

    /** In the order of the days. */
    List<DatedFact> published(UUID protocolId) {
        return publications.stream()
                .flatMap(source -> source.publishedOn(protocolId).entrySet().stream())
                .map(entry -> new DatedFact(entry.getValue(), bodies.shortName(entry.getKey())))
                .toList();
    }
}
