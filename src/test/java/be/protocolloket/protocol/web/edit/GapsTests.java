package be.protocolloket.protocol.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.proofreading.Finding;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.protocol.rendition.RenditionMessages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a draft is complete only when what is printed of it has no marker. A draft has its parties before it is edited. */
class GapsTests {

    private final RenditionGaps rendition = new RenditionGaps(RenditionMessages.of());

    @ParameterizedTest
    @ValueSource(strings = {DemoTexts.ELEGAST, DemoTexts.GISTEL, "blank"})
    void everyMarkerStandsInThePartThatPrintsItAndInOneWithItsField(String sample) {
        var text = DemoTexts.asPublished(sample);
        var sections = new Sections(text, new EditWords(RenditionMessages.of(), Locale.forLanguageTag("nl"))).all();
        var gaps = new Gaps(text, sections, rendition);
        var markers = rendition.of(text).stream()
                .filter(gap -> !gap.filledOnTheWay() && !gap.path().equals("parties"))
                .toList();
        assertThat(markers).isNotEmpty();
        for (var marker : markers) {
            var having = sections.stream()
                    .filter(section -> gaps.in(section).stream()
                            .filter(Finding::blocksSubmission)
                            .anyMatch(finding -> finding.path().equals(marker.path())))
                    .toList();
            assertThat(having)
                    .as("with a field for %s", marker)
                    .anyMatch(section -> section.roots().stream().anyMatch(root -> root.holds(marker.path())));
            assertThat(sections.stream()
                            .filter(section -> section.roots().stream().anyMatch(root -> root.holds(marker.path()))))
                    .as("no part is complete that lacks %s", marker)
                    .allMatch(having::contains);
            if (marker.articleId() != null) {
                assertThat(having).extracting(Section::id).contains("article-" + marker.articleId());
            }
        }
    }
}
