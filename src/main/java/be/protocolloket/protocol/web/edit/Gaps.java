package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.rendition.RenditionGaps;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a draft still lacks, and in which section that can be mended. */
final class Gaps {

    private final List<Finding> findings;
    private final List<Section> sections;

    Gaps(ProtocolDocument text, List<Section> sections, RenditionGaps gaps) {
        this.findings = gaps.findings(text);
        this.sections = sections;
    }

    /** How many with a place in the text stand in the way of submitting. */
    long total() {
        return findings.stream().filter(Finding::blocksSubmission).count();
    }

    /** Whether a signatory must still be named, which is done before signing. */
    boolean awaitSignatory() {
        return findings.stream().anyMatch(Finding::awaitsSignatory);
    }

    /** Those of the section; what blocks also where it is filled in, so that no section is called complete that still lacks it. */
    List<Finding> in(Section section) {
        return findings.stream()
                .filter(finding -> home(finding).filter(section.id()::equals).isPresent() || filledIn(section, finding))
                .toList();
    }

    /** Findings that belong to no section in particular. */
    List<Finding> elsewhere() {
        return findings.stream().filter(finding -> home(finding).isEmpty()).toList();
    }

    private static boolean filledIn(Section section, Finding finding) {
        return finding.blocksSubmission() && section.roots().stream().anyMatch(root -> touches(root, finding.path()));
    }

    private Optional<String> home(Finding finding) {
        return home(
                sections,
                finding.path(),
                finding.awaitsSignatory() ? Sections.SIGNATORIES : "article-" + finding.articleId());
    }

    /**
     * Id of the section in which a place is met.
     *
     * @param first the section that comes first, if there is one with this id
     */
    static Optional<String> home(List<Section> sections, String path, String first) {
        return sections.stream()
                .map(Section::id)
                .filter(first::equals)
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.roots().stream().anyMatch(root -> touches(root, path)))
                        .map(Section::id)
                        .findFirst());
    }

    private static boolean touches(Root root, String path) {
        return !path.isEmpty() && (root.holds(path) || Objects.equals(root.path(), path));
    }
}
