package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.MeasureStatus;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.PartyStatus;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SecurityMeasure;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.document.StatusCategory;
import be.protocolloket.protocol.document.format.Numbered;
import be.protocolloket.protocol.document.wording.DutchDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be known of the parties. */
final class PartyRules {

    private static final Map<StatusCategory, String> POINTS = Map.of(
            StatusCategory.FLEMISH_GOVERNMENT, "1°",
            StatusCategory.LOCAL_AUTHORITY, "5°",
            StatusCategory.PUBLIC_TASK_INSTITUTION, "6°");

    private PartyRules() {}

    static Stream<Place> numbers(ProtocolDocument document) {
        Stream<Place> few = document.parties().size() >= 2
                ? Stream.empty()
                : Stream.of(Place.ofDocument(
                        "parties", "Een protocol heeft minstens twee partijen.", "Voeg de ontbrekende partij toe."));
        Stream<Place> wrong = parties(document)
                .filter(party -> !MOD97.test(party.value().enterpriseNumber()))
                .map(
                        party -> Place.ofDocument(
                                party.at("enterpriseNumber"),
                                "Het ondernemingsnummer van " + name(party.value()) + " ontbreekt of klopt niet.",
                                "Vul de tien cijfers in zoals in de Kruispuntbank van Ondernemingen; de laatste twee zijn een controlegetal."));
        return Stream.concat(few, wrong);
    }

    private static final EnterpriseNumberCheck MOD97 = new EnterpriseNumberCheck();

    static Stream<Place> status(ProtocolDocument document) {
        return parties(document)
                .filter(party -> contradicts(party.value().status()))
                .map(party -> Place.ofDocument(
                        party.at("status"),
                        "Het statuut van " + name(party.value())
                                + " past niet bij het aangehaalde punt van artikel I.3 van het Bestuursdecreet.",
                        "Een lokale overheid staat in punt 5°, een instelling met een publieke taak in punt 6°."));
    }

    private static boolean contradicts(@Nullable PartyStatus status) {
        if (status == null || status.citation() == null) {
            return false;
        }
        String point = POINTS.get(status.category());
        return point != null && !status.citation().startsWith(point);
    }

    static Stream<Place> signatories(ProtocolDocument document) {
        return parties(document).flatMap(PartyRules::signatories);
    }

    /** A party without a required slot would be bound by the signatures of others. */
    static Stream<Place> requiredSlots(ProtocolDocument document) {
        return parties(document)
                .filter(party -> party.value().signatories().stream().noneMatch(SignatorySlot::required))
                .map(party -> Place.of(
                        party.at("signatories"),
                        ArticleTopic.EFFECT,
                        name(party.value()) + " heeft geen vereist handtekenvak.",
                        "Voorzie minstens één vereist vak; een vak mag voorlopig zonder naam blijven."));
    }

    private static Stream<Place> signatories(Numbered<Party> party) {
        List<SignatorySlot> slots = party.value().signatories();
        return Numbered.in(party.at("signatories"), slots).flatMap(slot -> signatory(party.value(), slot).stream());
    }

    private static List<Place> signatory(Party party, Numbered<SignatorySlot> slot) {
        List<Place> places = new ArrayList<>();
        String person = slot.value().name();
        if (person == null) {
            places.add(Place.of(
                    slot.path(),
                    ArticleTopic.EFFECT,
                    "Eén plaats in het handtekeningenblok van " + name(party) + " is nog niet ingevuld.",
                    "Vul naam en functie in van wie voor deze partij ondertekent."));
        } else if (party.representatives().stream().noneMatch(one -> person.equals(one.name()))) {
            places.add(Place.of(
                    slot.path(),
                    ArticleTopic.EFFECT,
                    person + " ondertekent voor " + name(party)
                            + ", maar staat niet bij de vertegenwoordigers in de partijclausule.",
                    "Neem de persoon op in de partijclausule of pas de ondertekening aan."));
        }
        return places;
    }

    static Stream<Place> measures(ProtocolDocument document) {
        return parties(document)
                .flatMap(party -> party.value().securityMeasures().isEmpty()
                        ? Stream.of(Place.of(
                                party.at("securityMeasures"),
                                ArticleTopic.SECURITY,
                                "Van " + name(party.value())
                                        + " staan er geen beveiligingsmaatregelen in het protocol.",
                                "Som de maatregelen van deze partij op, of bevestig dat ze niet nodig zijn."))
                        : Numbered.in(
                                        party.at("securityMeasures"),
                                        party.value().securityMeasures())
                                .filter(measure -> measure.value().status() == MeasureStatus.PENDING_APPROVAL)
                                .map(measure -> Place.of(
                                        measure.path(),
                                        ArticleTopic.SECURITY,
                                        "Een maatregel van " + name(party.value()) + " is nog niet goedgekeurd: "
                                                + documents(measure.value()) + ".",
                                        "Volg de goedkeuring op en zet de maatregel daarna op 'van kracht'.")));
    }

    private static String documents(SecurityMeasure measure) {
        return measure.documents().isEmpty() ? measure.text() : DutchDate.list(measure.documents());
    }

    static Stream<Place> sameDpo(ProtocolDocument document) {
        Map<String, String> holders = new HashMap<>();
        return parties(document)
                .filter(party ->
                        party.value().dpo() != null && party.value().dpo().organisation() != null)
                .map(party -> {
                    String firm = Objects.requireNonNull(
                            Objects.requireNonNull(party.value().dpo()).organisation());
                    String other = holders.putIfAbsent(firm.strip().toLowerCase(Locale.ROOT), name(party.value()));
                    return other == null
                            ? null
                            : Place.ofDocument(
                                    party.at("dpo"),
                                    other + " en " + name(party.value())
                                            + " hebben dezelfde functionaris voor gegevensbescherming: " + firm + ".",
                                    "Ga na of er geen belangenconflict is (artikel 38, lid 6, AVG) en vraag twee afzonderlijke adviezen.");
                })
                .filter(Objects::nonNull);
    }

    private static Stream<Numbered<Party>> parties(ProtocolDocument document) {
        return Numbered.in("parties", document.parties());
    }

    private static String name(Party party) {
        return party.displayName().isEmpty() ? "partij '" + party.id() + "'" : party.displayName();
    }
}
