package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.NoticeMoment;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SubjectNotice;
import be.protocolloket.protocol.document.Trigger;
import be.protocolloket.protocol.document.format.Numbered;
import be.protocolloket.protocol.document.wording.DocumentText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text leaves open about which trigger goes with which ground and data subject is allowed in every combination. */
final class TieRules {

    private TieRules() {}

    static Stream<Place> open(ProtocolDocument document) {
        return Stream.of(
                        triggersWithoutGrounds(document), triggersWithoutRoles(document), groundsWithoutRoles(document))
                .flatMap(places -> places);
    }

    private static Stream<Place> triggersWithoutGrounds(ProtocolDocument document) {
        return Numbered.in("triggers", document.triggers())
                .filter(trigger -> trigger.value().groundCodes().isEmpty() && hasGrounds(document, trigger.value()))
                .map(trigger -> Place.of(
                        trigger.at("groundCodes"),
                        ArticleTopic.PERIODICITY,
                        "Er staat niet welke gronden bij de aanleiding '"
                                + brief(trigger.value().text()) + "' horen, dus elke grond kan.",
                        "Kies de gronden waarop een dossier met deze aanleiding kan steunen."));
    }

    private static Stream<Place> triggersWithoutRoles(ProtocolDocument document) {
        return Numbered.in("triggers", document.triggers())
                .filter(trigger -> trigger.value().subjectRoles().isEmpty())
                .map(trigger -> Place.of(
                        trigger.at("subjectRoles"),
                        ArticleTopic.PERIODICITY,
                        "Er staat niet over wie een dossier met de aanleiding '"
                                + brief(trigger.value().text()) + "' kan gaan.",
                        "Kies de hoedanigheden van de betrokkenen, zoals kandidaat-huurder of huurder."));
    }

    private static Stream<Place> groundsWithoutRoles(ProtocolDocument document) {
        return Numbered.in("grounds", document.grounds())
                .filter(ground -> ground.value().subjectRoles().isEmpty())
                .map(ground -> Place.of(
                        ground.at("subjectRoles"),
                        ArticleTopic.JUSTIFICATION,
                        "Er staat niet over wie een dossier op de grond '"
                                + ground.value().label() + "' kan gaan.",
                        "Kies de hoedanigheden van de betrokkenen, zoals ex-huurder of huurder."));
    }

    /** A ground that no trigger carries can never be chosen. */
    static Stream<Place> unreachable(ProtocolDocument document) {
        return Numbered.in("grounds", document.grounds())
                .filter(ground ->
                        document.triggers().stream().noneMatch(trigger -> carries(document, trigger, ground.value())))
                .map(ground -> Place.of(
                        ground.path(),
                        ArticleTopic.JUSTIFICATION,
                        "Geen enkele aanleiding hoort bij de grond '"
                                + ground.value().label() + "', dus niemand kan die kiezen.",
                        "Zet de grond bij een aanleiding, of verwijder hem."));
    }

    /** The text binds, so the words of an exception must stand in it. */
    static Stream<Place> exception(ProtocolDocument document) {
        SubjectNotice notice = document.subjectNotice();
        if (notice == null || notice.exception() == null || notice.exception().isBlank()) {
            return Stream.empty();
        }
        if (notice.moment() != NoticeMoment.BEFORE_TRANSFER) {
            return Stream.of(Place.of(
                    "subjectNotice.exception",
                    ArticleTopic.JUSTIFICATION,
                    "Er staat een uitzondering op vooraf informeren, maar het protocol belooft dat niet.",
                    "Laat de uitzondering weg, of kies dat de betrokkene vooraf geïnformeerd wordt."));
        }
        String text = document.articles().stream()
                .map(DocumentText.of(document)::article)
                .map(TieRules::plain)
                .collect(Collectors.joining(" "));
        return text.contains(plain(notice.exception()))
                ? Stream.empty()
                : Stream.of(Place.of(
                        "subjectNotice.exception",
                        ArticleTopic.JUSTIFICATION,
                        "De uitzondering op vooraf informeren staat in geen enkel artikel.",
                        "Neem de woorden van de uitzondering letterlijk over uit het artikel waarin ze staat."));
    }

    private static boolean hasGrounds(ProtocolDocument document, Trigger trigger) {
        return document.grounds().stream().anyMatch(ground -> ground.caseKind() == trigger.caseKind());
    }

    /** A kind without a trigger of its own may lean on those of others. */
    private static boolean carries(ProtocolDocument document, Trigger trigger, Ground ground) {
        if (!trigger.groundCodes().isEmpty()) {
            return trigger.groundCodes().contains(ground.code());
        }
        return trigger.caseKind() == null
                || trigger.caseKind() == ground.caseKind()
                || document.triggers().stream().noneMatch(own -> own.caseKind() == ground.caseKind());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String brief(String text) {
        String line = plain(text);
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
