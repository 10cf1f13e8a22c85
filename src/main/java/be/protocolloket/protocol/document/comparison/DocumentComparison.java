package be.protocolloket.protocol.document.comparison;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.wording.DocumentText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions, section by section: the front, each party, the recitals, each article, the closing and the
 * annexes, as {@link DocumentText} writes them; plus the settings that no text shows.
 *
 * @param sections every section of either version, in the order of the new one, removed ones after what preceded them
 * @param settings choices, dates, terms and references that differ, also where no text shows them, in order of their path
 */
public record DocumentComparison(List<SectionChange> sections, List<SettingChange> settings) {

    public DocumentComparison {
        sections = List.copyOf(sections);
        settings = List.copyOf(settings);
    }

    public static DocumentComparison between(ProtocolDocument older, ProtocolDocument newer) {
        Map<String, DocumentText.Section> before = sections(older);
        Map<String, DocumentText.Section> after = sections(newer);
        List<SectionChange> changes = order(before, after).stream()
                .map(id -> change(id, before.get(id), after.get(id)))
                .toList();
        return new DocumentComparison(changes, SettingDiff.between(older, newer));
    }

    /** The sections that are not the same, without those that are. */
    public List<SectionChange> changes() {
        return sections.stream()
                .filter(section -> section.kind() != ChangeKind.UNCHANGED)
                .toList();
    }

    private static SectionChange change(
            String id, DocumentText.@Nullable Section before, DocumentText.@Nullable Section after) {
        if (after == null) {
            return before == null
                    ? new SectionChange(id, "", ChangeKind.UNCHANGED, List.of())
                    : new SectionChange(
                            id,
                            before.heading(),
                            ChangeKind.REMOVED,
                            List.of(new TextChange(ChangeKind.REMOVED, before.text())));
        }
        if (before == null) {
            return new SectionChange(
                    id, after.heading(), ChangeKind.ADDED, List.of(new TextChange(ChangeKind.ADDED, after.text())));
        }
        boolean same = before.text().equals(after.text()) && before.heading().equals(after.heading());
        return new SectionChange(
                id,
                after.heading(),
                same ? ChangeKind.UNCHANGED : ChangeKind.CHANGED,
                WordDiff.between(withHeading(before, after), withHeading(after, before)));
    }

    private static String withHeading(DocumentText.Section section, DocumentText.Section other) {
        return section.heading().equals(other.heading()) ? section.text() : section.heading() + "\n\n" + section.text();
    }

    private static List<String> order(
            Map<String, DocumentText.Section> before, Map<String, DocumentText.Section> after) {
        List<String> order = new ArrayList<>(after.keySet());
        int at = 0;
        for (String id : before.keySet()) {
            if (order.contains(id)) {
                at = order.indexOf(id) + 1;
            } else {
                order.add(at++, id);
            }
        }
        return order;
    }

    private static Map<String, DocumentText.Section> sections(ProtocolDocument document) {
        Map<String, DocumentText.Section> sections = new LinkedHashMap<>();
        for (DocumentText.Section section : DocumentText.of(document).sections()) {
            String id = section.id();
            for (int again = 2; sections.containsKey(id); again++) {
                id = section.id() + "#" + again;
            }
            sections.put(id, section);
        }
        return sections;
    }

    /** How a section or a stretch of words differs. */
    public enum ChangeKind {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One section.
     *
     * @param id the section's key, for an article its id
     * @param heading heading in the newest version that has the section
     * @param kind how it differs
     * @param text the words of both versions in reading order; the older version is all but ADDED, the newer all but REMOVED
     */
    public record SectionChange(String id, String heading, ChangeKind kind, List<TextChange> text) {

        public SectionChange {
            text = List.copyOf(text);
        }
    }

    /**
     * A stretch of words with the white space that follows them.
     *
     * @param kind UNCHANGED, ADDED or REMOVED
     * @param text the words
     */
    public record TextChange(ChangeKind kind, String text) {}

    /**
     * One setting. List elements are named by their key in the path, for instance flows[a-b].itemGroups[g].items[X].specialCategory.
     *
     * @param path where it stands
     * @param before the older value, absent when added
     * @param after the newer value, absent when removed
     */
    public record SettingChange(
            String path, @Nullable String before, @Nullable String after) {}
}
