package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.protocol.document.RetentionRule;
import be.protocolloket.protocol.document.format.Numbered;
import be.protocolloket.protocol.document.wording.PartyClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What must be said of retention: in each case it must be possible to determine when data are erased. */
final class RetentionRules {

    private RetentionRules() {}

    static Stream<Place> complete(ProtocolDocument document) {
        return NumberedFlows.flows(document).flatMap(flow -> complete(document, flow).stream());
    }

    private static List<Place> complete(ProtocolDocument document, Numbered<Flow> flow) {
        List<Place> places = new ArrayList<>();
        String receiver = PartyClause.name(document, flow.value().receiver());
        List<RetentionRule> rules = flow.value().retention();
        if (rules.stream().noneMatch(rule -> rule.receiver().equals(flow.value().receiver()))) {
            places.add(place(
                    flow.at("retention"),
                    "Er staat niet hoe lang " + receiver + " de gegevens bewaart.",
                    "Voeg een bewaartermijn toe."));
        }
        Numbered.in(flow.at("retention"), rules).forEach(rule -> {
            if (open(rule.value())
                    || rule.value().kind() == RetentionKind.QUALITATIVE && document.reviewDate() == null) {
                places.add(
                        place(
                                rule.path(),
                                "De bewaartermijn van " + receiver + " heeft geen meetbaar einde.",
                                "Kies de gebeurtenis waarna de termijn loopt en de duur ervan, of spreek een herzieningsdatum af."));
            }
            if (rule.value().anchors().contains(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY) && !coversFailure(rules)) {
                places.add(place(
                        rule.at("anchors"),
                        "De bewaartermijn van " + receiver
                                + " eindigt alleen als de begeleiding slaagt; wat er gebeurt als ze anders eindigt, staat er niet.",
                        "Voeg een regel toe voor begeleiding die niet succesvol eindigt."));
            }
        });
        return places;
    }

    private static boolean open(RetentionRule rule) {
        return switch (rule.kind()) {
            case PERIOD -> rule.anchors().isEmpty() || rule.offset() == null;
            case EVENT -> rule.anchors().isEmpty();
            case QUALITATIVE -> false;
        };
    }

    private static boolean coversFailure(List<RetentionRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.anchors().stream())
                .anyMatch(anchor -> anchor == AnchorEvent.SUPPORT_ENDED_OTHERWISE || anchor == AnchorEvent.CASE_CLOSED);
    }

    static Stream<Place> sameSource(ProtocolDocument document) {
        List<Numbered<RetentionRule>> rules = NumberedFlows.flows(document)
                .flatMap(flow -> Numbered.in(flow.at("retention"), flow.value().retention()))
                .filter(rule -> !rule.value().references().isEmpty())
                .toList();
        return rules.stream()
                .filter(rule -> rules.stream()
                        .takeWhile(earlier -> earlier != rule)
                        .anyMatch(earlier -> sameRule(earlier.value(), rule.value())
                                && !earlier.value()
                                        .references()
                                        .equals(rule.value().references())))
                .map(rule -> place(
                        rule.at("references"),
                        "Dezelfde bewaarregel steunt elders in het protocol op een ander wetsartikel.",
                        "Ga na welk artikel juist is en gebruik het op beide plaatsen."));
    }

    private static boolean sameRule(RetentionRule one, RetentionRule other) {
        return one.kind() == other.kind()
                && one.scope() == other.scope()
                && one.anchors().equals(other.anchors())
                && Objects.equals(one.offset(), other.offset());
    }

    private static Place place(String path, String message, String hint) {
        return Place.of(path, ArticleTopic.DATA, message, hint);
    }
}
