package be.protocolloket.accountability.wording;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.exchange.ExchangeRecords;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.workflow.NotHereException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says each entry in one sentence. */
@Component
public class EntryWords {

    private static final Set<EntryKind> NAMING_ITEMS =
            Set.of(EntryKind.DATA_TRANSMITTED, EntryKind.SENT_AGAINST_ADVICE);

    private final MessageSource messages;
    private final Bodies bodies;
    private final People people;
    private final Protocols protocols;
    private final ExchangeRecords cases;

    EntryWords(MessageSource messages, Bodies bodies, People people, Protocols protocols, ExchangeRecords cases) {
        this.messages = messages;
        this.bodies = bodies;
        this.people = people;
        this.protocols = protocols;
        this.cases = cases;
    }

    /** In the same order; names and titles are looked up once for all. */
    public List<EntryLine> lines(List<LedgerEntry> entries, Locale locale) {
        var names = new Names(
                bodyNames(entries),
                people.displayNames(entries.stream()
                        .flatMap(entry -> Stream.concat(Stream.ofNullable(entry.actor()), named(entry)))
                        .collect(Collectors.toSet())),
                cases.references(distinct(entries.stream().map(LedgerEntry::caseId))),
                distinct(entries.stream().map(LedgerEntry::protocolId)).stream()
                        .flatMap(id -> title(id).map(title -> Map.entry(id, title)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                new HashMap<>());
        return entries.stream().map(entry -> line(entry, names, locale)).toList();
    }

    private record Names(
            Map<EnterpriseNumber, String> bodies,
            Map<UUID, String> people,
            Map<UUID, String> references,
            Map<UUID, String> titles,
            Map<UUID, Map<String, String>> labels) {}

    private EntryLine line(LedgerEntry entry, Names names, Locale locale) {
        var reference = names.references().getOrDefault(entry.caseId(), "");
        var arguments = Stream.concat(
                        Stream.of(name(entry.body(), names), name(entry.counterpart(), names), reference),
                        new EntryArguments(entry, names.people(), messages, locale).list().stream())
                .toArray();
        return new EntryLine(
                entry,
                messages.getMessage(entry.kind().sentenceKey(), arguments, locale),
                entry.actor() == null ? null : names.people().get(entry.actor()),
                reference.isEmpty() ? null : reference,
                entry.protocolId() == null ? null : names.titles().get(entry.protocolId()),
                items(entry, names));
    }

    private List<String> items(LedgerEntry entry, Names names) {
        var version = EntryArguments.id(entry.text("version"));
        if (!NAMING_ITEMS.contains(entry.kind()) || version.isEmpty()) {
            return List.of();
        }
        var labels = names.labels().computeIfAbsent(version.get(), this::labels);
        return entry.details()
                .path("items")
                .valueStream()
                .map(JsonNode::asString)
                .distinct()
                .map(code -> labels.getOrDefault(code, code))
                .toList();
    }

    private Map<String, String> labels(UUID versionId) {
        try {
            return protocols.version(versionId).document().flows().stream()
                    .flatMap(flow -> flow.items().stream())
                    .filter(item -> item.label() != null)
                    .collect(Collectors.toMap(
                            DataItem::code, item -> Objects.requireNonNull(item.label()), (one, same) -> one));
        } catch (NotHereException gone) {
            return Map.of();
        }
    }

    private Optional<String> title(UUID protocolId) {
        try {
            return Optional.of(protocols.get(protocolId).title());
        } catch (NotHereException gone) {
            return Optional.empty();
        }
    }

    private Map<EnterpriseNumber, String> bodyNames(List<LedgerEntry> entries) {
        var numbers = new HashSet<EnterpriseNumber>();
        entries.forEach(entry -> {
            Stream.of(Optional.ofNullable(entry.body()), Optional.ofNullable(entry.counterpart()))
                    .flatMap(Optional::stream)
                    .forEach(numbers::add);
        });
        return bodies.findAll(numbers).stream().collect(Collectors.toMap(PublicBody::number, PublicBody::shortName));
    }

    private static String name(@Nullable EnterpriseNumber number, Names names) {
        return number == null ? "" : names.bodies().getOrDefault(number, number.display());
    }

    private static Stream<UUID> named(LedgerEntry entry) {
        return Stream.of(
                        "person",
                        "delegator",
                        "delegate",
                        "onBehalfOf",
                        "officer",
                        "readAgainBy",
                        "proposedBy",
                        "approvedBy")
                .flatMap(name -> EntryArguments.id(entry.text(name)).stream());
    }

    private static Set<UUID> distinct(Stream<@Nullable UUID> ids) {
        Collection<UUID> known =
                ids.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return new HashSet<>(known);
    }
}
