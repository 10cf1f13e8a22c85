package be.protocolloket.protocol.document.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Samples;
import be.protocolloket.protocol.document.comparison.DocumentComparison.ChangeKind;
import be.protocolloket.protocol.document.comparison.DocumentComparison.SectionChange;
import be.protocolloket.protocol.document.comparison.DocumentComparison.SettingChange;
import be.protocolloket.protocol.document.comparison.DocumentComparison.TextChange;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.document.wording.DocumentText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentComparisonTests {

    private final ProtocolDocument elegast = Samples.elegast();

    @Test
    void nothingChangedBetweenEqualDocuments() {
        DocumentComparison comparison = DocumentComparison.between(elegast, Samples.elegast());
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.settings()).isEmpty();
        assertThat(comparison.sections()).hasSizeGreaterThan(20);
    }

    @Test
    void changedWordsShowInTheirArticleOnly() {
        ProtocolDocument newer = edited("het Belgisch recht", "het Belgische recht");
        DocumentComparison comparison = DocumentComparison.between(elegast, newer);
        assertThat(comparison.changes())
                .extracting(SectionChange::id, SectionChange::kind)
                .containsExactly(tuple("art-10", ChangeKind.CHANGED));
        assertThat(comparison.changes().get(0).text())
                .filteredOn(change -> change.kind() != ChangeKind.UNCHANGED)
                .extracting(TextChange::kind, change -> change.text().strip())
                .containsExactly(tuple(ChangeKind.REMOVED, "Belgisch"), tuple(ChangeKind.ADDED, "Belgische"));
    }

    @Test
    void bothVersionsCanBeReadBackFromTheWords() {
        DocumentComparison comparison = DocumentComparison.between(elegast, Samples.woonsprong());
        for (SectionChange section : comparison.sections()) {
            String newer = section.text().stream()
                    .filter(change -> change.kind() != ChangeKind.REMOVED)
                    .map(TextChange::text)
                    .collect(Collectors.joining());
            Samples.woonsprong()
                    .article(section.id())
                    .ifPresent(article -> assertThat(newer)
                            .contains(DocumentText.of(Samples.woonsprong()).article(article)));
        }
    }

    @Test
    void addedAndRemovedSectionsAreNamed() {
        ProtocolDocument newer = edited("  - id: art-10\n", "  - id: art-10-bis\n");
        assertThat(DocumentComparison.between(elegast, newer).changes())
                .extracting(SectionChange::id, SectionChange::kind)
                .containsExactly(tuple("art-10", ChangeKind.REMOVED), tuple("art-10-bis", ChangeKind.ADDED));
    }

    @Test
    void settingsThatNoTextShowsAreReported() {
        String item =
                "code: A-INCOME\n            label: Inkomen\n            subjectRoles:\n              - SUBTENANT\n"
                        + "            specialCategory: ";
        ProtocolDocument newer = edited(item + "\"NO\"", item + "\"YES\"");
        DocumentComparison comparison = DocumentComparison.between(elegast, newer);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.settings())
                .containsExactly(new SettingChange(
                        "flows[elegast-woonhaven].itemGroups[financieel].items[A-INCOME].specialCategory",
                        "NO",
                        "YES"));
    }

    private static ProtocolDocument edited(String from, String to) {
        String yaml = Samples.yaml(Samples.ELEGAST);
        assertThat(yaml).contains(from);
        return ProtocolDocuments.read(yaml.replace(from, to));
    }
}
