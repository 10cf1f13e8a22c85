package be.protocolloket.publication.register;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.duty.RenditionStore;
import be.protocolloket.workflow.NotHereException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The concluded texts behind the register. Whatever is not concluded is not here, for whoever asks. */
@Service
public class RegisterDocuments {

    private static final Set<DocumentState> PUBLIC = Set.of(DocumentState.CONCLUDED, DocumentState.SUPERSEDED);

    private final Protocols protocols;
    private final PublicationTable publications;
    private final RenditionStore renditions;

    RegisterDocuments(Protocols protocols, PublicationTable publications, RenditionStore renditions) {
        this.protocols = protocols;
        this.publications = publications;
        this.renditions = renditions;
    }

    /** @throws NotHereException when it is not concluded */
    public ProtocolView concluded(UUID protocolId) {
        ProtocolView protocol = protocols.get(protocolId);
        if (!PUBLIC.contains(protocol.state())) {
            throw new NotHereException();
        }
        return protocol;
    }

    /** The version that was signed: a later draft of an amendment does not count. */
    public VersionView signedVersion(UUID protocolId) {
        concluded(protocolId);
        return protocols.signedVersion(protocolId);
    }

    /** The text for a page, in the rendition that the public may read. */
    public String publicHtml(UUID versionId) {
        return renditions.html(versionId, publications.publicKind(versionId));
    }

    /** @throws NotHereException when there is none */
    public Rendition rendition(UUID versionId, RenditionKind kind) {
        return renditions.find(versionId, kind).orElseThrow(NotHereException::new);
    }

    /** @throws NotHereException for the full file while the public may only read the one with omissions */
    public byte[] publicPdf(UUID protocolId, RenditionKind kind) {
        UUID version = signedVersion(protocolId).id();
        if (kind == RenditionKind.FULL && publications.publicKind(version) == RenditionKind.REDACTED) {
            throw new NotHereException();
        }
        return renditions.pdf(version, kind).orElseThrow(NotHereException::new);
    }

    /** Either file, for somebody who acts for a party and must put it on a website. */
    public byte[] pdfForParty(UUID protocolId, RenditionKind kind, Caller caller) {
        protocols.require(protocolId, caller);
        return renditions.pdf(signedVersion(protocolId).id(), kind).orElseThrow(NotHereException::new);
    }
}
