package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.ContractState;
import be.protocolloket.protocol.document.Duration;
import be.protocolloket.protocol.document.DurationKind;
import be.protocolloket.protocol.document.EffectKind;
import be.protocolloket.protocol.document.EffectRule;
import be.protocolloket.protocol.document.Processor;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.Numbered;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be said of effect, duration and processors. */
final class TermRules {

    private TermRules() {}

    static Stream<Place> effect(ProtocolDocument document) {
        EffectRule rule = document.effectRule();
        if (rule == null || rule.kind() == EffectKind.FIXED_DATE && rule.date() == null) {
            return Stream.of(Place.of(
                    "effectRule",
                    ArticleTopic.EFFECT,
                    "Er staat niet wanneer het protocol in werking treedt.",
                    "Kies een vaste datum of de laatste ondertekening."));
        }
        LocalDate drawnUp = document.documentDate();
        boolean early = rule.date() != null && drawnUp != null && rule.date().isBefore(drawnUp);
        return early
                ? Stream.of(Place.of(
                        "effectRule.date",
                        ArticleTopic.EFFECT,
                        "Het protocol zou in werking treden vóór de datum van het document.",
                        "Kies een latere datum; een protocol werkt niet terug."))
                : Stream.empty();
    }

    static Stream<Place> duration(ProtocolDocument document) {
        Duration duration = document.duration();
        boolean open = duration == null
                || duration.kind() == DurationKind.INDEFINITE_WHILE_LEGAL_GROUND
                || duration.until() == null && duration.period() == null;
        return open && document.reviewDate() == null
                ? Stream.of(Place.of(
                        "duration",
                        ArticleTopic.PERIODICITY,
                        "De mededeling heeft geen einddatum en er is geen moment afgesproken om het protocol te herzien.",
                        "Spreek een herzieningsdatum af."))
                : Stream.empty();
    }

    /** A term must say its end, and leave at least one day with effect. */
    static Stream<Place> term(ProtocolDocument document) {
        Duration duration = document.duration();
        if (duration == null || duration.kind() == DurationKind.INDEFINITE_WHILE_LEGAL_GROUND) {
            return Stream.empty();
        }
        boolean until = duration.kind() == DurationKind.UNTIL;
        if (until ? duration.until() == null : duration.period() == null) {
            return Stream.of(Place.of(
                    until ? "duration.until" : "duration.period",
                    ArticleTopic.PERIODICITY,
                    "De mededeling gebeurt voor een bepaalde duur, maar er staat niet tot wanneer.",
                    until ? "Vul de laatste dag in." : "Vul in hoe lang het protocol loopt."));
        }
        LocalDate first = firstDay(document);
        LocalDate last = duration.until();
        boolean never = until ? last != null && first != null && last.isBefore(first) : !positive(duration.period());
        return never
                ? Stream.of(Place.of(
                        until ? "duration.until" : "duration.period",
                        ArticleTopic.PERIODICITY,
                        "De duur is voorbij voor het protocol in werking treedt.",
                        "Kies een latere laatste dag of een langere periode."))
                : Stream.empty();
    }

    private static boolean positive(@Nullable Period period) {
        return period != null && !period.isNegative() && !period.isZero();
    }

    /** The fixed day of effect, or the day that the document bears: the earliest on which it can take effect. */
    private static @Nullable LocalDate firstDay(ProtocolDocument document) {
        EffectRule rule = document.effectRule();
        return rule != null && rule.kind() == EffectKind.FIXED_DATE && rule.date() != null
                ? rule.date()
                : document.documentDate();
    }

    static Stream<Place> processors(ProtocolDocument document) {
        return Numbered.in("processors", document.processors()).flatMap(processor -> processor(processor).stream());
    }

    private static List<Place> processor(Numbered<Processor> processor) {
        List<Place> places = new ArrayList<>();
        if (processor.value().openEnded()) {
            places.add(Place.of(
                    processor.path(),
                    ArticleTopic.SECURITY,
                    "De verwerker '" + processor.value().name()
                            + "' is zo omschreven dat ook niet genoemde verwerkers eronder vallen.",
                    "Noem elke verwerker bij naam en werk het overzicht bij als er een verandert."));
        }
        if (processor.value().art28Contract() != ContractState.SIGNED) {
            places.add(Place.of(
                    processor.at("art28Contract"),
                    ArticleTopic.SECURITY,
                    "Er staat niet of er met verwerker '" + processor.value().name()
                            + "' een verwerkersovereenkomst is.",
                    "Ga na of de overeenkomst van artikel 28 AVG gesloten is en vul dat in."));
        }
        return places;
    }
}
