package be.protocolloket.protocol.web;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.registration.StatedSignatures;
import be.protocolloket.protocol.rendition.RenditionOptions;
import be.protocolloket.protocol.rendition.Renditions;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.protocol.rendition.SignatureSource;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The text of versions with the signatures under it. */
@Component
class VersionTexts {

    private final Protocols protocols;
    private final Renditions renditions;
    private final ObjectProvider<SignatureSource> signatures;
    private final StatedSignatures stated;

    VersionTexts(
            Protocols protocols,
            Renditions renditions,
            ObjectProvider<SignatureSource> signatures,
            StatedSignatures stated) {
        this.protocols = protocols;
        this.renditions = renditions;
        this.signatures = signatures;
        this.stated = stated;
    }

    /** @throws NotHereException when the protocol has no version with this number */
    VersionView require(UUID protocolId, int number) {
        return protocols.versions(protocolId).stream()
                .filter(version -> version.number() == number)
                .reduce((one, later) -> later)
                .orElseThrow(NotHereException::new);
    }

    String html(VersionView version) {
        return renditions.html(version, options(version, SignatureSource::lines));
    }

    byte[] pdf(VersionView version) {
        return renditions.pdf(version, options(version, SignatureSource::evidence));
    }

    private RenditionOptions options(
            VersionView version, BiFunction<SignatureSource, UUID, List<SignatureLine>> shown) {
        List<SignatureLine> kept = signatures.stream()
                .map(source -> shown.apply(source, version.id()))
                .flatMap(List::stream)
                .toList();
        return RenditionOptions.full(kept.isEmpty() ? stated.of(version) : kept);
    }
}
