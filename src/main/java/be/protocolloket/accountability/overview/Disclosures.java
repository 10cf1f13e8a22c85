package be.protocolloket.accountability.overview;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.EntryTable;
import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.accountability.ledger.LedgerFilter;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ExchangeRecords;
import be.protocolloket.exchange.ExchangeRecords.SentItem;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.RetentionRule;
import be.protocolloket.protocol.document.RetentionScope;
import be.protocolloket.retention.FilesOfCase;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what became of one person's data in one case. */
@Component
class Disclosures {

    private final Cases cases;
    private final ExchangeRecords records;
    private final Policies policies;
    private final Protocols protocols;
    private final FilesOfCase kept;
    private final EntryTable entries;
    private final Bodies bodies;
    private final Border border;

    Disclosures(
            Cases cases,
            ExchangeRecords records,
            Policies policies,
            Protocols protocols,
            FilesOfCase kept,
            EntryTable entries,
            Bodies bodies,
            Border border) {
        this.cases = cases;
        this.records = records;
        this.policies = policies;
        this.protocols = protocols;
        this.kept = kept;
        this.entries = entries;
        this.bodies = bodies;
        this.border = border;
    }

    /** A case and whose it is. */
    record InCase(Set<EnterpriseNumber> bodies, PersonReport.FoundCase told) {}

    /** @param readers for whom readings are told, as the ledger lets them */
    InCase inCase(UUID caseId, String inszHash, Collection<EnterpriseNumber> readers) {
        CaseView about = cases.get(caseId);
        Policy policy = policies.of(about.protocolId());
        Map<UUID, List<SentItem>> sent =
                records.sentAbout(caseId, inszHash).stream().collect(Collectors.groupingBy(SentItem::transferId));
        var readings = entries.page(
                        new LedgerFilter(null, caseId, EntryKind.DATA_READ, null, null, null, 1, LedgerFilter.MOST),
                        readers)
                .entries();
        var files = kept.ofCase(caseId);
        var outlook = border.of(caseId, readers);
        var disclosures = cases.transfers(caseId).stream()
                .filter(transfer -> transfer.sentAt() != null && sent.containsKey(transfer.id()))
                .map(transfer -> disclosure(
                        outlook.seen(transfer),
                        policy,
                        Objects.requireNonNull(sent.get(transfer.id())),
                        readers.contains(transfer.receiver()) ? files : List.of(),
                        readings))
                .toList();
        return new InCase(
                about.bodies(),
                new PersonReport.FoundCase(
                        caseId,
                        about.reference(),
                        about.kind(),
                        about.openedAt(),
                        bodies.shortName(about.initiator()),
                        bodies.shortName(about.counterpart()),
                        policy.document().title(),
                        disclosures));
    }

    private PersonReport.Disclosure disclosure(
            TransferView transfer,
            Policy policy,
            List<SentItem> items,
            List<KeptFile> files,
            List<LedgerEntry> readings) {
        var document = transfer.versionId() == null
                ? policy.document()
                : protocols.version(transfer.versionId()).document();
        var flow = document.flow(transfer.flowId());
        var labels = flow.map(Disclosures::labels).orElse(Map.of());
        var file = files.stream()
                .filter(each -> each.kind() != KeptKind.OWN && each.body().equals(transfer.receiver()))
                .findFirst();
        return new PersonReport.Disclosure(
                Objects.requireNonNull(transfer.sentAt()),
                bodies.shortName(transfer.discloser()),
                bodies.shortName(transfer.receiver()),
                items.stream()
                        .map(item -> labels.getOrDefault(item.code(), item.code()))
                        .distinct()
                        .toList(),
                article(document),
                transfer.delivery(),
                transfer.state() == TransferState.RETURNED || transfer.state() == TransferState.RECALLED,
                flow.map(Disclosures::rules).orElse(List.of()),
                file.map(KeptFile::dueOn).orElse(null),
                file.filter(KeptFile::held).isPresent(),
                transfer.erasedAt(),
                readings.stream()
                        .filter(entry -> transfer.id().equals(entry.transferId()))
                        .sorted((one, other) -> one.at().compareTo(other.at()))
                        .map(this::reading)
                        .toList());
    }

    private PersonReport.Reading reading(LedgerEntry entry) {
        return new PersonReport.Reading(
                entry.at(),
                Optional.ofNullable(entry.body()).map(bodies::shortName).orElse(""),
                ReadingPurpose.valueOf(entry.text("purpose")));
    }

    private static String article(ProtocolDocument document) {
        return document.articleOn(ArticleTopic.DATA)
                .map(Article::number)
                .map(number -> number.strip().replaceFirst("[.:]$", ""))
                .orElse("");
    }

    static Map<String, String> labels(Flow flow) {
        return flow.items().stream()
                .filter(item -> item.label() != null)
                .collect(Collectors.toMap(
                        DataItem::code, item -> Objects.requireNonNull(item.label()), (one, same) -> one));
    }

    private static List<String> rules(Flow flow) {
        return flow.retention().stream()
                .filter(rule -> rule.scope() == RetentionScope.DATA)
                .map(RetentionRule::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
