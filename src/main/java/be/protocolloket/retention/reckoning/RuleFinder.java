package be.protocolloket.retention.reckoning;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.LegalReference;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.protocol.document.RetentionRule;
import be.protocolloket.protocol.document.RetentionScope;
import be.protocolloket.retention.record.KeptTransfer;
import be.protocolloket.retention.record.ReceiptContents;
import be.protocolloket.retention.record.RuleTerms;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds in a protocol what it says of keeping what was received. */
@Component
public class RuleFinder {

    private final Protocols protocols;

    RuleFinder(Protocols protocols) {
        this.protocols = protocols;
    }

    /** Every rule that covers something of what was sent; for what none covers, one that says so. */
    List<RuleTerms> rules(UUID versionId, String flowId, Collection<String> items) {
        Flow flow = flow(versionId, flowId);
        String article = article(versionId);
        List<RetentionRule> rules = flow.retention().stream()
                .filter(rule -> rule.receiver().equals(flow.receiver()))
                .filter(rule -> rule.items().isEmpty() || !Collections.disjoint(rule.items(), items))
                .toList();
        Set<String> uncovered = new LinkedHashSet<>(items);
        rules.forEach(rule -> uncovered.removeIf(
                item -> rule.items().isEmpty() || rule.items().contains(item)));
        Stream<RuleTerms> silent = rules.isEmpty() || !uncovered.isEmpty()
                ? Stream.of(silent(versionId, flowId, article, List.copyOf(uncovered)))
                : Stream.empty();
        return Stream.concat(rules.stream().map(rule -> terms(versionId, flowId, article, rule)), silent)
                .toList();
    }

    /** What an item is called in the version's table; its code where the table does not name it. */
    private String label(UUID versionId, String flowId, String code) {
        return flow(versionId, flowId).items().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> Objects.requireNonNullElse(item.label(), code))
                .findFirst()
                .orElse(code);
    }

    /** Kinds of data in the order in which they came, with how many values of each. */
    public List<ReceiptContents.ItemCount> counted(List<KeptTransfer> transfers) {
        Map<String, ReceiptContents.ItemCount> kinds = new LinkedHashMap<>();
        for (KeptTransfer one : transfers) {
            for (String code : one.itemCodes()) {
                ReceiptContents.ItemCount known = kinds.get(code);
                kinds.put(
                        code,
                        known == null
                                ? new ReceiptContents.ItemCount(code, label(one.versionId(), one.flowId(), code), 1)
                                : new ReceiptContents.ItemCount(code, known.label(), known.count() + 1));
            }
        }
        return List.copyOf(kinds.values());
    }

    /** Terms stand in the article on the data, as the protocol numbers it. */
    private String article(UUID versionId) {
        return protocols
                .version(versionId)
                .document()
                .articleOn(ArticleTopic.DATA)
                .map(Article::number)
                .map(number -> number.strip().replaceFirst("[.:]$", ""))
                .orElse("");
    }

    private Flow flow(UUID versionId, String flowId) {
        return protocols.version(versionId).document().flows().stream()
                .filter(each -> each.id().equals(flowId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("version " + versionId + " has no flow " + flowId));
    }

    private static RuleTerms terms(UUID versionId, String flowId, String article, RetentionRule rule) {
        return new RuleTerms(
                versionId,
                flowId,
                rule.id(),
                rule.scope(),
                rule.kind(),
                rule.anchors(),
                rule.offset(),
                rule.items(),
                rule.text(),
                article,
                rule.references().stream().map(RuleFinder::source).collect(Collectors.joining("; ")));
    }

    private static RuleTerms silent(UUID versionId, String flowId, String article, List<String> items) {
        return new RuleTerms(
                versionId,
                flowId,
                null,
                RetentionScope.DATA,
                RetentionKind.QUALITATIVE,
                List.of(),
                null,
                items,
                "",
                article,
                "");
    }

    /** For instance VCW art. 6.3/1 §4. */
    private static String source(LegalReference reference) {
        return Stream.of(
                        reference.instrument(),
                        reference.article() == null ? null : "art. " + reference.article(),
                        reference.paragraph() == null
                                ? null
                                : "§" + reference.paragraph().replace("§", ""),
                        reference.subparagraph() == null ? null : reference.subparagraph() + " lid",
                        reference.point())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
