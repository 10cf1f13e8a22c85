package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.Condition;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.SpecialCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of article 3: which data go from whom to whom, under which condition, and why. */
final class ItemTable {

    private final Writing writing;
    private final Html html;
    private final RenditionWords words;

    ItemTable(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
        this.words = writing.words();
    }

    void write(Flow flow, @Nullable String group) {
        List<ItemGroup> groups = flow.itemGroups().stream()
                .filter(each -> group == null || each.id().equals(group))
                .toList();
        String caption = words.of(
                "protocol.rendition.items.caption", writing.called(flow.discloser()), writing.called(flow.receiver()));
        if (groups.isEmpty()) {
            writing.gapParagraph(writing.at(flow, "itemGroups"), "protocol.rendition.gap.items");
            return;
        }
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        html.open("table", "class", "legal__items").element("caption", null, caption);
        html.open("thead").open("tr");
        html.open("th", "scope", "col")
                .text(words.of("protocol.rendition.items.data"))
                .close();
        html.open("th", "scope", "col")
                .text(words.of("protocol.rendition.items.why"))
                .close();
        html.close().close().open("tbody");
        groups.forEach(each ->
                row(writing.at(flow, "itemGroups[" + flow.itemGroups().indexOf(each) + "]."), each));
        html.close().close().close();
    }

    private void row(String at, ItemGroup group) {
        html.open("tr").open("th", "scope", "row");
        String title = group.sequence() == null ? group.label() : group.sequence() + ". " + group.label();
        html.element("p", "legal__group", title).open("ul");
        for (int i = 0; i < group.items().size(); i++) {
            item(at + "items[" + i + "].", group.items().get(i));
        }
        html.close().close().open("td");
        if (group.justification().isBlank()) {
            writing.gapParagraph(at + "justification", "protocol.rendition.gap.justification");
        } else {
            writing.rich().blocks(group.justification(), null);
        }
        group.items().stream()
                .filter(item -> item.justification() != null)
                .forEach(item -> writing.rich()
                        .blocks(
                                "**" + Objects.requireNonNullElse(item.label(), item.code()) + ":** "
                                        + item.justification(),
                                null));
        html.close().close();
    }

    private void item(String at, DataItem item) {
        html.open("li");
        if (item.label() == null || item.label().isBlank()) {
            writing.gap(at + "label", "protocol.rendition.items.blank");
        } else {
            writing.rich().item(item.label());
        }
        List<String> facts = facts(item);
        if (!facts.isEmpty()) {
            html.element("p", "legal__data", String.join("; ", facts));
        }
        html.close();
    }

    private List<String> facts(DataItem item) {
        List<String> facts = new ArrayList<>();
        if (!item.subjectRoles().isEmpty()) {
            facts.add(words.of(
                    "protocol.rendition.items.about",
                    words.and(item.subjectRoles().stream()
                            .map(words::of)
                            .map(String::toLowerCase)
                            .toList())));
        }
        if (!item.alternatives().isEmpty()) {
            facts.add(words.of("protocol.rendition.items.alternatives", words.or(item.alternatives())));
        }
        item.conditions().forEach(condition -> facts.add(condition(condition)));
        if (item.nationalNumber()) {
            facts.add(words.of("protocol.rendition.items.national-number"));
        }
        if (item.specialCategory() != SpecialCategory.NO) {
            String key = item.specialCategory() == SpecialCategory.YES ? "special" : "maybe-special";
            String ground = item.art9Basis() == null ? "" : " (" + words.of(item.art9Basis()) + ")";
            facts.add(words.of("protocol.rendition.items." + key) + ground);
        }
        if (!item.legalTitle().isEmpty()) {
            List<String> titles =
                    item.legalTitle().stream().map(RenditionWords::reference).toList();
            facts.add(words.of("protocol.rendition.items.title", words.and(titles)));
        }
        return facts;
    }

    private String condition(Condition condition) {
        if (condition.text() == null) {
            return words.of(condition.code());
        }
        return condition.code() == ConditionCode.OTHER
                ? condition.text()
                : words.of(condition.code()) + ": " + condition.text();
    }
}
