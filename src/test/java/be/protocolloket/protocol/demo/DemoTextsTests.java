package be.protocolloket.protocol.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.proofreading.CompletenessCheck;
import be.protocolloket.protocol.document.proofreading.Severity;
import be.protocolloket.protocol.drafting.CompletenessGate;
import be.protocolloket.protocol.drafting.MandatoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {DemoTexts.ELEGAST, DemoTexts.GISTEL})
    void completedTextPassesTheGate(String sample) {
        var text = DemoTexts.completed(sample, "proef");
        assertThat(new CompletenessGate().problems(text)).isEmpty();
        assertThat(new MandatoryContent().problems(text)).isEmpty();
        assertThat(text.title()).endsWith(" – proef");
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoTexts.ELEGAST, DemoTexts.GISTEL})
    void publishedTextDoesNot(String sample) {
        assertThat(new CompletenessGate().problems(DemoTexts.asPublished(sample)))
                .isNotEmpty();
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
