package be.protocolloket.protocol.registration;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EffectHeldBackTests {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 24);

    @Test
    void aCompleteTextOfWhichEverySeatSignedOnAKnownDayIsNotHeldBack() {
        var text = DemoTexts.asPublished(DemoTexts.ELEGAST);
        assertThat(EffectHeldBack.reasons(text, days(text))).isEmpty();
    }

    @Test
    void theVacantSeatAndTheAnnexesWithLegalBasesHoldTheMutualTextBackTheOneOnProcessorsDoesNot() {
        var text = DemoTexts.asPublished(DemoTexts.GISTEL);
        assertThat(EffectHeldBack.reasons(text, days(text)))
                .as("a day stated for a seat in which nobody is named does not fill it")
                .containsExactly(
                        new HeldBack("protocol.held.seat", List.of("OCMW (Gistel)")),
                        new HeldBack("protocol.held.annex", List.of("2")),
                        new HeldBack("protocol.held.annex", List.of("3")));
    }

    @Test
    void anUnknownDayOfARequiredSeatHoldsBackWhateverTheEffectRule() {
        for (String kind : List.of("FIXED_DATE", "ON_LAST_SIGNATURE")) {
            var text = changed(
                    tree -> tree.putObject("effectRule").put("kind", kind).put("date", "2024-05-24"));
            var days = new HashMap<>(days(text));
            days.remove("elegast-voorzitter");
            assertThat(EffectHeldBack.reasons(text, days))
                    .containsExactly(new HeldBack("protocol.held.day-function", List.of("Elegast", "voorzitter")));
        }
    }

    @Test
    void callingNoSeatRequiredMakesThemAllCount() {
        var text = changed(tree -> tree.withArray("parties")
                .forEach(party ->
                        party.path("signatories").forEach(slot -> ((ObjectNode) slot).put("required", false))));
        assertThat(EffectHeldBack.reasons(text, Map.of())).hasSize(4);
        assertThat(EffectHeldBack.reasons(text, days(text))).isEmpty();
    }

    @Test
    void aSeatInWhichNobodyNeedsToSignHoldsNothingBack() {
        var text = changed(tree -> ((ObjectNode)
                        tree.withArray("parties").get(0).path("signatories").get(1))
                .put("required", false));
        var days = new HashMap<>(days(text));
        days.remove("elegast-voorzitter");
        assertThat(EffectHeldBack.reasons(text, days)).isEmpty();
    }

    private static Map<String, LocalDate> days(ProtocolDocument text) {
        return Dossiers.signedOn(text, DAY, null).signatureDates();
    }

    private static ProtocolDocument changed(Consumer<ObjectNode> change) {
        var tree = (ObjectNode) ProtocolDocuments.tree(DemoTexts.asPublished(DemoTexts.ELEGAST));
        change.accept(tree);
        return ProtocolDocuments.read(tree);
    }
}
