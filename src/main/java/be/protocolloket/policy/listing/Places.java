package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Block;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.Part;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Purpose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in an article the text treats one flow: its section, and which table where several stand under one number. */
public final class Places {

    private Places() {}

    /** The number of the section in which the part of this flow is shown, as written; empty when the article has no sections. */
    public static String section(ProtocolDocument document, ArticleTopic topic, Part part, Flow flow) {
        return sections(document, topic, part).getOrDefault(flow.id(), "");
    }

    /**
     * Which table the items of this flow are in, of those under the same number, from 1; 0 when there is only one. Seed B has two tables under
     * the number 3.1.
     */
    public static int table(ProtocolDocument document, Flow flow) {
        Map<String, String> sections = sections(document, ArticleTopic.DATA, Part.ITEMS);
        List<String> together = document.flows().stream()
                .map(Flow::id)
                .filter(id -> sections.getOrDefault(id, "").equals(sections.getOrDefault(flow.id(), "")))
                .toList();
        return together.size() < 2 ? 0 : together.indexOf(flow.id()) + 1;
    }

    /** What the table calls the group: its number as written, and its name. */
    public static String name(ItemGroup group) {
        return words(Objects.requireNonNullElse(group.sequence(), ""), group.label());
    }

    /** The number or letter of a purpose as written, with its heading; empty when it has neither. */
    public static String name(Purpose purpose) {
        return words(
                Objects.requireNonNullElse(purpose.label(), ""), Objects.requireNonNullElse(purpose.heading(), ""));
    }

    private static String words(String number, String name) {
        return Stream.of(number, name)
                .map(words -> ListedItem.brief(words.strip()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** By the id of the flow. A section goes on until the next number. */
    private static Map<String, String> sections(ProtocolDocument document, ArticleTopic topic, Part part) {
        Map<String, String> sections = new LinkedHashMap<>();
        var article = document.articleOn(topic);
        if (article.isPresent()) {
            String number = "";
            for (Block block : article.get().body()) {
                number =
                        block.number() == null ? number : block.number().strip().replaceFirst("[.:]$", "");
                if (block.part() == part && block.flow() != null) {
                    sections.putIfAbsent(block.flow(), number);
                }
            }
        }
        return sections;
    }
}
