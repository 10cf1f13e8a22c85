package be.protocolloket.protocol.web.edit;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.changed;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.rendition.RenditionMessages;
import be.protocolloket.protocol.side.Side;
import be.protocolloket.protocol.side.SidePart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** What a party reads of its side is all of it, also what is not required. */
class PartWordsTests {

    private final ProtocolDocument text = DemoTexts.asPublished(DemoTexts.ELEGAST);
    private final PartWords words = new PartWords(RenditionMessages.of());

    private List<String> slots(ProtocolDocument of) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        try {
            return words.lines(SidePart.SIGNATORIES, Side.of(of, ELEGAST).content(SidePart.SIGNATORIES), of);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void aSignatureThatIsNotRequiredAnyMoreIsALineThatChanged() {
        var before = slots(text);
        assertThat(before).isNotEmpty().allMatch(line -> line.contains("Vereist: ja"));
        var waived = changed(
                text,
                tree -> tree.withArray("parties")
                        .get(0)
                        .withArray("signatories")
                        .forEach(slot -> ((ObjectNode) slot).put("required", false)));
        var after = slots(waived);
        assertThat(after).hasSameSizeAs(before).allMatch(line -> line.contains("Vereist: nee"));
        assertThat(after).doesNotContainAnyElementsOf(before);
    }
}
