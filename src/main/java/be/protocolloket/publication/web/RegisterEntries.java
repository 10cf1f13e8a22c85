package be.protocolloket.publication.web;

import be.protocolloket.advice.Advices;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.PortalAgreements;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.term.ProtocolTerms;
import be.protocolloket.protocol.term.TermView;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.register.PublicationLines;
import be.protocolloket.publication.register.RegisterDocuments;
import be.protocolloket.signing.Signatures;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a page of the register shows. */
@Component
class RegisterEntries {

    private final RegisterDocuments documents;
    private final PublicationTable publications;
    private final PublicationLines lines;
    private final Signatures signatures;
    private final Advices advices;
    private final ProtocolTerms terms;
    private final PortalAgreements portal;
    private final Bodies bodies;

    RegisterEntries(
            RegisterDocuments documents,
            PublicationTable publications,
            PublicationLines lines,
            Signatures signatures,
            Advices advices,
            ProtocolTerms terms,
            PortalAgreements portal,
            Bodies bodies) {
        this.documents = documents;
        this.publications = publications;
        this.lines = lines;
        this.signatures = signatures;
        this.advices = advices;
        this.terms = terms;
        this.portal = portal;
        this.bodies = bodies;
    }

    List<RegisterLine> lines(List<ProtocolView> protocols, Locale locale) {
        return protocols.stream()
                .map(protocol -> new RegisterLine(
                        protocol.id(),
                        protocol.title(),
                        bodies.findAll(protocol.parties()).stream()
                                .map(PublicBody::legalName)
                                .collect(Collectors.joining(" – ")),
                        protocol.effect(),
                        protocol.conclusionDate(),
                        protocol.effectiveDate(),
                        protocol.retroactive(),
                        protocol.lastDay(),
                        protocol.effectiveDate() == null
                                ? term(protocol, locale).heldBack()
                                : null))
                .toList();
    }

    private TermView term(ProtocolView protocol, Locale locale) {
        return terms.of(protocol, documents.signedVersion(protocol.id()).document(), locale);
    }

    RegisterEntry of(UUID protocolId, Locale locale) {
        ProtocolView protocol = documents.concluded(protocolId);
        VersionView version = documents.signedVersion(protocolId);
        return new RegisterEntry(
                protocolId,
                version.document().title(),
                protocol.origin(),
                protocol.effect(),
                bodies.findAll(protocol.parties()),
                version.document().documentDate(),
                protocol.conclusionDate(),
                protocol.effectiveDate(),
                terms.of(protocol, version.document(), locale),
                portal.counts(protocolId),
                advices.published(protocolId),
                signatures.lines(version.id()),
                lines.of(version.id()),
                lines.why(version.id(), locale),
                version.number(),
                version.sha256(),
                documents.rendition(version.id(), publications.publicKind(version.id())),
                documents.publicHtml(version.id()));
    }
}
