package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.LegalReference;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.PurposeSide;
import be.protocolloket.protocol.document.format.Numbered;
import be.protocolloket.protocol.document.wording.DocumentText;
import be.protocolloket.protocol.document.wording.PartyClause;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be said of every flow besides its items and retention. */
final class FlowRules {

    private static final String REFERENCE_HINT =
            "Noem de regeling én het artikel: artikel 6.13 van de Vlaamse Codex Wonen is iets anders dan artikel 6.13 van het Besluit.";

    private FlowRules() {}

    static Stream<Place> originalPurposes(ProtocolDocument document) {
        return NumberedFlows.flows(document)
                .filter(flow -> flow.value().purposes(PurposeSide.ORIGINAL).isEmpty())
                .map(flow -> Place.of(
                        flow.at("purposes"),
                        ArticleTopic.JUSTIFICATION,
                        "Er staat niet waarvoor "
                                + PartyClause.name(document, flow.value().discloser())
                                + " de gegevens oorspronkelijk verzamelde.",
                        "Beschrijf minstens één oorspronkelijk doeleinde."));
    }

    static Stream<Place> receiverPurposesAndBases(ProtocolDocument document) {
        if (document.flows().isEmpty()) {
            return Stream.of(Place.of(
                    "flows",
                    ArticleTopic.SUBJECT,
                    "Er is nog geen gegevensstroom beschreven.",
                    "Voeg toe wie welke gegevens aan wie meedeelt."));
        }
        Stream<Place> purposes = NumberedFlows.flows(document)
                .filter(flow -> flow.value().purposes(PurposeSide.RECEIVER).isEmpty())
                .map(flow -> Place.of(
                        flow.at("purposes"),
                        ArticleTopic.JUSTIFICATION,
                        "Er staat niet waarvoor "
                                + PartyClause.name(document, flow.value().receiver()) + " de gegevens zal gebruiken.",
                        "Beschrijf minstens één doeleinde van de ontvanger."));
        Stream<Place> bases = NumberedFlows.flows(document)
                .flatMap(
                        flow -> Stream.of(flow.value().discloser(), flow.value().receiver())
                                .filter(party -> flow.value().legalBases().stream()
                                        .noneMatch(basis -> basis.party().equals(party)))
                                .map(
                                        party -> Place.of(
                                                flow.at("legalBases"),
                                                ArticleTopic.JUSTIFICATION,
                                                "Voor " + PartyClause.name(document, party)
                                                        + " ontbreekt een rechtsgrond.",
                                                "Noem de wettelijke verplichting of de taak van algemeen belang waarop deze partij steunt.")));
        return Stream.concat(purposes, bases);
    }

    static Stream<Place> compatibility(ProtocolDocument document) {
        return NumberedFlows.flows(document)
                .filter(flow -> flow.value().compatibility() == null
                        || flow.value().compatibility().grounds().isEmpty())
                .map(flow -> Place.of(
                        flow.at("compatibility"),
                        ArticleTopic.JUSTIFICATION,
                        "Er staat niet waarom het gebruik door "
                                + PartyClause.name(document, flow.value().receiver())
                                + " verenigbaar is met de oorspronkelijke doeleinden.",
                        "Geef minstens één grond van verenigbaarheid (artikel 6, lid 4, AVG)."));
    }

    static Stream<Place> legalReferences(ProtocolDocument document) {
        Stream<Place> bases = NumberedFlows.flows(document)
                .flatMap(flow -> Numbered.in(flow.at("legalBases"), flow.value().legalBases())
                        .filter(basis -> basis.value().annexRef() == null
                                && !complete(basis.value().reference()))
                        .map(basis -> Place.of(
                                basis.at("reference"),
                                ArticleTopic.JUSTIFICATION,
                                "De rechtsgrond '" + basis.value().citation()
                                        + "' noemt niet zowel de regeling als het artikel.",
                                REFERENCE_HINT)));
        Stream<Place> titles = NumberedFlows.flows(document)
                .flatMap(flow -> NumberedFlows.items(flow)
                        .filter(item -> item.value().legalTitle().stream().anyMatch(title -> !complete(title)))
                        .map(item -> Place.of(
                                item.at("legalTitle"),
                                ArticleTopic.DATA,
                                "De wettelijke titel van '" + NumberedFlows.name(item.value())
                                        + "' noemt niet zowel de regeling als het artikel.",
                                REFERENCE_HINT)));
        return Stream.concat(bases, titles);
    }

    private static boolean complete(@Nullable LegalReference reference) {
        return reference != null && reference.complete();
    }

    static Stream<Place> recipients(ProtocolDocument document) {
        List<String> receivers =
                document.flows().stream().map(Flow::receiver).distinct().toList();
        Stream<Place> missing = receivers.stream()
                .filter(party -> document.recipients().stream()
                        .noneMatch(one -> one.party().equals(party)))
                .map(party -> Place.of(
                        "recipients",
                        ArticleTopic.RECIPIENTS,
                        "Er staat niet wie binnen " + PartyClause.name(document, party)
                                + " de gegevens te zien krijgt.",
                        "Noem de diensten of functies die toegang krijgen."));
        Stream<Place> council = document.articles().stream()
                .filter(article -> DocumentText.of(document).article(article).contains("toewijzingsraad"))
                .filter(article -> document.recipients().stream()
                        .noneMatch(one -> one.name().contains("oewijzingsraad")))
                .map(article -> Place.inArticle(
                        "recipients",
                        article.id(),
                        "De toewijzingsraad beslist volgens de tekst mee, maar is geen ontvanger van gegevens.",
                        "Neem de toewijzingsraad op bij de ontvangers, of deel hem alleen de beslissing mee."));
        return Stream.concat(missing, council);
    }
}
