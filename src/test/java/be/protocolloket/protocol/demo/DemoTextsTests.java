package be.protocolloket.protocol.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.proofreading.CompletenessCheck;
import be.protocolloket.protocol.document.proofreading.Severity;
import be.protocolloket.protocol.drafting.CompletenessGate;
import be.protocolloket.protocol.drafting.MandatoryContent;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.protocol.rendition.RenditionMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTextsTests {

    private static final CompletenessGate GATE = new CompletenessGate(new RenditionGaps(RenditionMessages.of()));

    @ParameterizedTest
    @ValueSource(strings = {DemoTexts.ELEGAST, DemoTexts.GISTEL})
    void completedTextPassesTheGate(String sample) {
        var text = DemoTexts.completed(sample, "proef");
        assertThat(GATE.problems(text)).isEmpty();
        assertThat(new MandatoryContent().problems(text)).isEmpty();
        assertThat(text.title()).endsWith(" – proef");
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoTexts.ELEGAST, DemoTexts.GISTEL})
    void publishedTextDoesNot(String sample) {
        assertThat(GATE.problems(DemoTexts.asPublished(sample))).isNotEmpty();
    }

    @Test
    void vacantSlotIsNoReasonToRefuseSubmission() {
        var text = DemoTexts.completed(DemoTexts.GISTEL, "proef");
        assertThat(CompletenessCheck.of(text))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting("code")
                .containsOnly("PR-022");
    }
}
