package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SpecialCategory;
import be.protocolloket.protocol.document.format.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must be said of every item of data. */
final class ItemRules {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ItemRules() {}

    static Stream<Place> filled(ProtocolDocument document) {
        return NumberedFlows.flows(document).flatMap(flow -> {
            if (flow.value().items().isEmpty()) {
                return Stream.of(place(
                        flow.at("itemGroups"),
                        "Er staat niet welke gegevens worden meegedeeld.",
                        "Voeg minstens één gegeven toe."));
            }
            return NumberedFlows.groups(flow).flatMap(group -> filled(group).stream());
        });
    }

    private static List<Place> filled(Numbered<ItemGroup> group) {
        List<Place> places = new ArrayList<>();
        String label = group.value().label();
        if (group.value().items().stream().allMatch(item -> item.label() == null)) {
            places.add(place(
                    group.at("items"),
                    "De groep '" + label + "' bevat geen enkel gegeven.",
                    "Vul de gegevens in of verwijder de groep."));
        } else {
            Numbered.in(group.at("items"), group.value().items())
                    .filter(item -> item.value().label() == null)
                    .forEach(item -> places.add(place(
                            item.path(),
                            "In de groep '" + label + "' staat een leeg streepje.",
                            "Vul het gegeven in of verwijder het streepje.")));
        }
        boolean reasoned = !group.value().justification().isEmpty()
                || group.value().items().stream().allMatch(item -> item.justification() != null);
        if (!reasoned) {
            places.add(place(
                    group.at("justification"),
                    "Voor de groep '" + label + "' ontbreekt de verantwoording van de proportionaliteit.",
                    "Leg uit waarom elk gegeven nodig is voor het doel."));
        }
        return places;
    }

    static Stream<Place> sequence(ProtocolDocument document) {
        return NumberedFlows.flows(document).flatMap(flow -> {
            List<Place> places = new ArrayList<>();
            int expected = 1;
            for (Numbered<ItemGroup> group : NumberedFlows.groups(flow).toList()) {
                Matcher number =
                        NUMBER.matcher(Objects.requireNonNullElse(group.value().sequence(), ""));
                if (number.find()) {
                    int found = Integer.parseInt(number.group());
                    if (found != expected) {
                        places.add(place(
                                group.at("sequence"),
                                "De nummering springt naar '" + group.value().sequence() + "'; nummer " + expected
                                        + " ontbreekt.",
                                "Ga na of er een gegeven is weggevallen."));
                    }
                    expected = found + 1;
                }
            }
            return places.stream();
        });
    }

    static Stream<Place> nationalNumber(ProtocolDocument document) {
        return NumberedFlows.flows(document)
                .flatMap(
                        flow -> NumberedFlows.items(flow)
                                .filter(item -> item.value().nationalNumber()
                                        && item.value().legalTitle().isEmpty())
                                .map(
                                        item -> place(
                                                item.at("legalTitle"),
                                                "Er staat niet op welke wettelijke titel het rijksregisternummer wordt gebruikt.",
                                                "Noem de bepaling of machtiging die het gebruik van het rijksregisternummer toelaat.")));
    }

    static Stream<Place> specialCategories(ProtocolDocument document) {
        return NumberedFlows.flows(document)
                .flatMap(flow -> NumberedFlows.items(flow)
                        .filter(item -> item.value().specialCategory() != SpecialCategory.NO)
                        .flatMap(item -> specialCategory(item).stream()));
    }

    private static List<Place> specialCategory(Numbered<DataItem> item) {
        DataItem value = item.value();
        if (value.art9Basis() == null) {
            return List.of(place(
                    item.at("art9Basis"),
                    "Het gegeven '" + NumberedFlows.name(value)
                            + "' is of kan een bijzondere categorie zijn, maar een grond van artikel 9, lid 2, AVG ontbreekt.",
                    "Kies de grond waarop deze gegevens verwerkt mogen worden."));
        }
        return value.specialCategory() != SpecialCategory.POSSIBLE
                ? List.of()
                : List.of(place(
                                item.at("specialCategory"),
                                "Het gegeven '" + NumberedFlows.name(value)
                                        + "' kan een bijzondere categorie zijn; dat wordt per dossier beslist.",
                                "De dossierbeheerder krijgt in elk dossier de vraag of artikel 9 AVG geldt.")
                        .asRemark());
    }

    private static Place place(String path, String message, String hint) {
        return Place.of(path, ArticleTopic.DATA, message, hint);
    }
}
