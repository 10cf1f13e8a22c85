package be.protocolloket.publication.register;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.duty.RenditionStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the parties where each of them published, and gives them the files to put on a website. */
@Component
@Order(30)
class PublicationPanel implements ProtocolPanel {

    private final RegisterDocuments documents;
    private final PublicationLines publications;
    private final RenditionStore renditions;

    PublicationPanel(RegisterDocuments documents, PublicationLines publications, RenditionStore renditions) {
        this.documents = documents;
        this.publications = publications;
        this.renditions = renditions;
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
        return Optional.of(new PanelView(
                "publication.panel.title",
                "publication/panel",
                "publications",
                Map.of(
                        "publications",
                        publications.of(version),
                        "files",
                        files,
                        "why",
                        publications.why(version, LocaleContextHolder.getLocale()),
                        "protocolId",
                        protocol.id())));
    }
}
