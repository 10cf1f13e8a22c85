package be.protocolloket.policy.listing;

import be.protocolloket.protocol.document.DataCategory;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SpecialCategory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An item where the table of a flow lists it. A bullet without words lists nothing. */
public record ListedItem(Flow flow, ItemGroup group, DataItem item) {

    private static final int SHORT = 60;

    public static Stream<ListedItem> in(List<Flow> flows) {
        return flows.stream()
                .flatMap(flow -> flow.itemGroups().stream()
                        .flatMap(group -> group.items().stream().map(item -> new ListedItem(flow, group, item))))
                .filter(listed ->
                        listed.item.label() != null && !listed.item.label().isBlank());
    }

    /** What the protocol calls an item, in whichever flow; its code when it is a bullet without words. */
    public static String label(ProtocolDocument document, String code) {
        return document.flows().stream()
                .flatMap(flow -> flow.items().stream())
                .filter(item -> item.code().equals(code))
                .map(item -> Objects.requireNonNullElse(item.label(), code))
                .findFirst()
                .orElse("policy.item.unknown");
    }

    /** For within a sentence: without a full stop, and not longer than a line. */
    public static String brief(String label) {
        var words = label.strip().replaceFirst("[.:;,]+$", "");
        if (words.length() <= SHORT) {
            return words;
        }
        int end = words.lastIndexOf(' ', SHORT);
        return words.substring(0, end < 1 ? SHORT : end).replaceFirst("[.:;,]+$", "") + " …";
    }

    public String brief() {
        return brief(Objects.requireNonNullElse(item.label(), item.code()));
    }

    public boolean hasCode(String code) {
        return item.code().equals(code);
    }

    /** @param answered what the case worker said about the value */
    public boolean special(boolean answered) {
        return answered || item.specialCategory() == SpecialCategory.YES;
    }

    public boolean sensitive(PolicySettings settings, boolean answered) {
        var category = item.category() == null ? group.category() : item.category();
        return special(answered)
                || category != null && settings.sensitiveCategories().contains(category)
                || item.nationalNumber() && settings.sensitiveCategories().contains(DataCategory.NATIONAL_NUMBER);
    }
}
