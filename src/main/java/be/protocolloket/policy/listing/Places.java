package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.PurposeSide;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in an article the text treats one flow: its section, and which table where several stand under one number. */
public final class Places {

    private Places() {}

    /** The number of the section in which the article begins to speak of this flow, as written; empty when it has no sections. */
    public static String section(ProtocolDocument document, ArticleTopic topic, Flow flow) {
        return sections(document, topic).getOrDefault(flow.id(), "");
    }

    /**
     * Which table the items of this flow are in, of those under the same number, from 1; 0 when there is only one. Seed B has two tables under
     * the number 3.1.
     */
    public static int table(ProtocolDocument document, Flow flow) {
        Map<String, String> sections = sections(document, ArticleTopic.DATA);
        List<String> together = document.flows().stream()
                .map(Flow::id)
                .filter(id -> sections.getOrDefault(id, "").equals(sections.getOrDefault(flow.id(), "")))
                .toList();
        return together.size() < 2 ? 0 : together.indexOf(flow.id()) + 1;
    }

    /** What the table calls the group: its number as written, and its name without what stands in brackets after it. */
    public static String name(ItemGroup group) {
        return words(
                Objects.requireNonNullElse(group.sequence(), ""),
                group.label().strip().replaceFirst(" *[(][^)]*[)]$", ""));
    }

    /**
     * What the text calls the purposes of the receiver: their numbers as written, or the heading above those that have none; empty where it calls
     * them nothing.
     */
    public static String purposes(Flow flow) {
        return flow.purposes(PurposeSide.RECEIVER).stream()
                .map(purpose -> Stream.of(purpose.label(), purpose.heading())
                        .filter(Objects::nonNull)
                        .map(words -> ListedItem.brief(words))
                        .findFirst()
                        .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** {@code Art. 3} and section {@code 3.1} are {@code Art. 3.1}. */
    public static String numbered(String article, String section) {
        int last = article.lastIndexOf(' ') + 1;
        if (section.isEmpty()) {
            return article;
        }
        return section.startsWith(article.substring(last) + ".")
                ? article.substring(0, last) + section
                : article + ", " + section;
    }

    private static String words(String number, String name) {
        return Stream.of(number, name)
                .map(words -> ListedItem.brief(words.strip()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** By the id of the flow. A section goes on until the next number. */
    private static Map<String, String> sections(ProtocolDocument document, ArticleTopic topic) {
        Map<String, String> sections = new LinkedHashMap<>();
        String number = "";
        List<Block> blocks = document.articleOn(topic).map(Article::body).orElse(List.of());
        for (Block block : blocks) {
            number = block.number() == null ? number : block.number().strip().replaceFirst("[.:]$", "");
            if (block.flow() != null) {
                sections.putIfAbsent(block.flow(), number);
            }
        }
        return sections;
    }
}
