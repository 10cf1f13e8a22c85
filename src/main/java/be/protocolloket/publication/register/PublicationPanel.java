package be.protocolloket.publication.register;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.duty.RenditionStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the parties where each of them published, and gives them the files to put on a website. */
@Component
@Order(30)
class PublicationPanel implements ProtocolPanel {

    private final RegisterDocuments documents;
    private final PublicationTable publications;
    private final RenditionStore renditions;
    private final Bodies bodies;

    PublicationPanel(
            RegisterDocuments documents, PublicationTable publications, RenditionStore renditions, Bodies bodies) {
        this.documents = documents;
        this.publications = publications;
        this.renditions = renditions;
        this.bodies = bodies;
    }

    @Override
    public Optional<PanelView> show(ProtocolView protocol, Caller caller) {
        if (protocol.state() != DocumentState.CONCLUDED && protocol.state() != DocumentState.SUPERSEDED) {
            return Optional.empty();
        }
        UUID version = documents.signedVersion(protocol.id()).id();
        List<Rendition> files = Arrays.stream(RenditionKind.values())
                .flatMap(kind -> renditions.find(version, kind).stream())
                .toList();
        Map<String, String> names = bodies.findAll(protocol.parties()).stream()
                .collect(Collectors.toMap(body -> body.number().digits(), PublicBody::shortName));
        return Optional.of(new PanelView(
                "publication.panel.title",
                "publication/panel",
                "publications",
                Map.of(
                        "publications",
                        publications.of(version),
                        "files",
                        files,
                        "names",
                        names,
                        "protocolId",
                        protocol.id())));
    }
}
