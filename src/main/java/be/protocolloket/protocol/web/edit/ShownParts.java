package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The structured parts that belong on the page of an article: those it shows, and those that its subject asks for. */
final class ShownParts {

    private static final Map<ArticleTopic, List<Part>> USUAL = Map.of(
            ArticleTopic.JUSTIFICATION, List.of(Part.PURPOSE, Part.LEGAL_BASES, Part.COMPATIBILITY),
            ArticleTopic.DATA, List.of(Part.ITEMS, Part.RETENTION),
            ArticleTopic.RECIPIENTS, List.of(Part.INTERNAL_RECIPIENTS),
            ArticleTopic.PERIODICITY, List.of(Part.TRIGGERS, Part.DURATION),
            ArticleTopic.SECURITY, List.of(Part.MEASURES, Part.PROCESSORS),
            ArticleTopic.LAW, List.of(Part.FORUM),
            ArticleTopic.EFFECT, List.of(Part.EFFECT, Part.TERMINATION));

    private final ProtocolDocument text;
    private final Sections sections;
    private final Map<String, Root> roots = new LinkedHashMap<>();

    ShownParts(ProtocolDocument text, Sections sections) {
        this.text = text;
        this.sections = sections;
    }

    List<Root> of(Article article) {
        Set<Part> parts = article.body().stream()
                .map(Block::part)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (article.topic() != null) {
            parts.addAll(USUAL.getOrDefault(article.topic(), List.of()));
        }
        parts.forEach(this::add);
        return List.copyOf(roots.values());
    }

    private void add(@Nullable Part part) {
        switch (Objects.requireNonNull(part)) {
            case ORIGINAL_PURPOSES, RECEIVER_PURPOSES, PURPOSE -> flows("purposes");
            case LEGAL_BASES -> flows("legalBases");
            case COMPATIBILITY -> flows("compatibility");
            case ITEMS -> flows("itemGroups");
            case RETENTION -> flows("retention");
            case STATUS -> parties("status");
            case DPO -> parties("dpo");
            case MEASURES -> parties("securityMeasures");
            case SIGNATURES -> parties("signatories");
            case GROUNDS -> whole("grounds");
            case INTERNAL_RECIPIENTS, EXTERNAL_RECIPIENTS -> whole("recipients");
            case TRIGGERS -> whole("triggers");
            case DURATION -> whole("duration");
            case PROCESSORS -> whole("processors");
            case FORUM -> whole("forum");
            case EFFECT -> whole("effectRule");
            case TERMINATION -> whole("termination");
            case ADVICES -> {
                // Advices come from the officers; nobody types them into a draft.
            }
        }
    }

    private void flows(String name) {
        for (int i = 0; i < text.flows().size(); i++) {
            String flow = Target.name(text, text.flows().get(i));
            put(sections.root("flows[" + i + "].", Flow.class, name, flow));
        }
    }

    private void parties(String name) {
        for (int i = 0; i < text.parties().size(); i++) {
            String party = text.parties().get(i).displayName();
            put(sections.root("parties[" + i + "].", Party.class, name, party));
        }
    }

    private void whole(String name) {
        put(sections.root("", ProtocolDocument.class, name, ""));
    }

    private void put(Root root) {
        roots.putIfAbsent(root.path(), root);
    }
}
