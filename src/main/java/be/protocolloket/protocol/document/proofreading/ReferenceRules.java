package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Direction;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.LegalBasis;
import be.protocolloket.protocol.document.Obligation;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.Processor;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Recipient;
import be.protocolloket.protocol.document.RetentionRule;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.document.StatedAdvice;
import be.protocolloket.protocol.document.Termination;
import be.protocolloket.protocol.document.Trigger;
import be.protocolloket.protocol.document.format.Numbered;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys are unique and point to something, and the direction agrees with the flows. */
final class ReferenceRules {

    private ReferenceRules() {}

    static Stream<Place> unique(ProtocolDocument document) {
        return Stream.of(
                        repeated("parties", document.parties().stream().map(Party::id)),
                        repeated("articles", document.articles().stream().map(Article::id)),
                        repeated("flows", document.flows().stream().map(Flow::id)),
                        repeated("triggers", document.triggers().stream().map(Trigger::code)),
                        repeated("grounds", document.grounds().stream().map(Ground::code)),
                        repeated("annexes", document.annexes().stream().map(Annex::number)),
                        repeated(
                                "parties.signatories", document.slots().stream().map(SignatorySlot::id)),
                        repeated(
                                "flows.itemGroups.items",
                                document.flows().stream()
                                        .flatMap(flow -> flow.items().stream())
                                        .map(DataItem::code)))
                .flatMap(places -> places);
    }

    private static Stream<Place> repeated(String path, Stream<String> keys) {
        Set<String> seen = new HashSet<>();
        return keys.filter(key -> !seen.add(key))
                .distinct()
                .map(key -> Place.ofDocument(
                        path,
                        "Het kenmerk '" + key + "' wordt meer dan één keer gebruikt.",
                        "Geef elk onderdeel een eigen kenmerk."));
    }

    static Stream<Place> resolved(ProtocolDocument document) {
        Set<String> parties = document.parties().stream().map(Party::id).collect(Collectors.toSet());
        return Stream.concat(partyReferences(document), otherReferences(document, parties))
                .filter(reference -> !reference.known().contains(reference.id()))
                .map(reference -> Place.ofDocument(
                        reference.path(),
                        "Hier staat '" + reference.id() + "', maar dat bestaat nergens in het document.",
                        "Kies een bestaand kenmerk."));
    }

    private static Stream<Reference> partyReferences(ProtocolDocument document) {
        Set<String> parties = document.parties().stream().map(Party::id).collect(Collectors.toSet());
        Stream<Reference> flows = NumberedFlows.flows(document)
                .flatMap(flow -> Stream.of(
                                one(flow.at("discloser"), flow.value().discloser(), parties),
                                one(flow.at("receiver"), flow.value().receiver(), parties),
                                all(
                                        flow.at("legalBases"),
                                        flow.value().legalBases().stream().map(LegalBasis::party),
                                        parties),
                                all(
                                        flow.at("retention"),
                                        flow.value().retention().stream().map(RetentionRule::receiver),
                                        parties),
                                flow.value().channels() == null
                                        ? Stream.<Reference>empty()
                                        : one(
                                                flow.at("channels.host"),
                                                flow.value().channels().host(),
                                                parties))
                        .flatMap(references -> references));
        Termination termination = document.termination();
        return Stream.concat(
                flows,
                Stream.of(
                                all("recipients", document.recipients().stream().map(Recipient::party), parties),
                                all("processors", document.processors().stream().map(Processor::party), parties),
                                all(
                                        "statedAdvices",
                                        document.statedAdvices().stream().map(StatedAdvice::party),
                                        parties),
                                all(
                                        "triggers",
                                        document.triggers().stream().flatMap(t -> t.initiators().stream()),
                                        parties),
                                all(
                                        "obligations",
                                        document.obligations().stream()
                                                .flatMap(o -> Stream.concat(o.by().stream(), o.to().stream())),
                                        parties),
                                termination == null
                                        ? Stream.<Reference>empty()
                                        : all("termination", termination.breachEndBy().stream(), parties))
                        .flatMap(references -> references));
    }

    private static Stream<Reference> otherReferences(ProtocolDocument document, Set<String> parties) {
        Set<String> flows = document.flows().stream().map(Flow::id).collect(Collectors.toSet());
        Set<String> articles = document.articles().stream().map(Article::id).collect(Collectors.toSet());
        Stream<Reference> blocks = Numbered.in("articles", document.articles())
                .flatMap(article ->
                        Numbered.in(article.at("body"), article.value().body()))
                .flatMap(block -> Stream.concat(
                        one(block.at("flow"), block.value().flow(), flows),
                        one(block.at("party"), block.value().party(), parties)));
        Stream<Reference> items = NumberedFlows.flows(document).flatMap(flow -> {
            Set<String> codes =
                    flow.value().items().stream().map(DataItem::code).collect(Collectors.toSet());
            return all(
                    flow.at("retention"),
                    flow.value().retention().stream().flatMap(rule -> rule.items().stream()),
                    codes);
        });
        Stream<Reference> obligations = all(
                "obligations",
                document.obligations().stream().map(Obligation::article).filter(Objects::nonNull),
                articles);
        Stream<Reference> grounds = all(
                "triggers",
                document.triggers().stream().flatMap(trigger -> trigger.groundCodes().stream()),
                document.grounds().stream().map(Ground::code).collect(Collectors.toSet()));
        return Stream.of(blocks, items, obligations, grounds).flatMap(references -> references);
    }

    static Stream<Place> direction(ProtocolDocument document) {
        List<String> disclosers =
                document.flows().stream().map(Flow::discloser).distinct().toList();
        boolean oneWay = disclosers.size() < 2;
        if (document.flows().isEmpty() || oneWay == (document.direction() == Direction.ONE_WAY)) {
            return Stream.empty();
        }
        return Stream.of(Place.of(
                "direction",
                ArticleTopic.SUBJECT,
                oneWay
                        ? "Het protocol heet wederzijds, maar de gegevens gaan maar in één richting."
                        : "Het protocol heet eenrichting, maar er gaan gegevens in beide richtingen.",
                "Pas de richting of de gegevensstromen aan."));
    }

    private static Stream<Reference> one(String path, @Nullable String id, Set<String> known) {
        return id == null ? Stream.empty() : Stream.of(new Reference(path, id, known));
    }

    private static Stream<Reference> all(String path, Stream<String> ids, Set<String> known) {
        return ids.distinct().map(id -> new Reference(path, id, known));
    }

    private record Reference(String path, String id, Set<String> known) {}
}
