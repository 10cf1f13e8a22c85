package be.protocolloket.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is called complete of which there is nothing. */
class ProtocolStatusTests {

    private static final ProtocolView PROTOCOL = new ProtocolView(
            new UUID(0, 1),
            "Titel",
            ProtocolStory.ELEGAST,
            Set.of(ProtocolStory.ELEGAST),
            Origin.DRAFTED,
            DocumentState.DRAFT,
            LegalEffect.NOT_IN_FORCE,
            null,
            null,
            null,
            new UUID(0, 2),
            Instant.EPOCH,
            Instant.EPOCH);

    @Test
    void whereNoneAreListedNoneAreInForceOrPresent() {
        var none = ProtocolStory.changed(DemoTexts.asPublished(DemoTexts.ELEGAST), tree -> {
            tree.remove("annexes");
            tree.withArray("parties").forEach(party -> ((ObjectNode) party).remove("securityMeasures"));
        });
        assertThat(of(none).measures())
                .extracting(ProtocolStatus.Measures::party, ProtocolStatus.Measures::key)
                .containsExactly(
                        tuple("Elegast", "protocol.page.measures.none"),
                        tuple("Woonhaven", "protocol.page.measures.none"));
        assertThat(of(none).annexesKey()).isEqualTo("protocol.page.annexes.none");
    }

    @Test
    void whereAllAreThatIsSaidAndWhereOneIsNotItIsCounted() {
        var all = of(DemoTexts.asPublished(DemoTexts.ELEGAST));
        assertThat(all.annexesKey()).isEqualTo("protocol.page.annexes.ok");
        var some = of(DemoTexts.asPublished(DemoTexts.GISTEL));
        assertThat(some.measures()).extracting(ProtocolStatus.Measures::key).contains("protocol.page.measures.pending");
        assertThat(some.annexesKey()).isEqualTo("protocol.page.annexes.missing");
        assertThat(some.missingAnnexes()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(LegalEffect.class)
    void thatMeasuresWorkIsOnlySaidOfAProtocolThatBinds(LegalEffect effect) {
        var protocol = new ProtocolView(
                PROTOCOL.id(),
                PROTOCOL.title(),
                ProtocolStory.ELEGAST,
                PROTOCOL.parties(),
                Origin.REGISTERED,
                DocumentState.TO_CONFIRM,
                effect,
                null,
                null,
                null,
                new UUID(0, 2),
                Instant.EPOCH,
                Instant.EPOCH);
        boolean binds = effect == LegalEffect.IN_FORCE || effect == LegalEffect.UNDER_NOTICE;
        assertThat(ProtocolStatus.of(protocol, DemoTexts.asPublished(DemoTexts.ELEGAST))
                        .measures())
                .as("the measures of one party do not hide that the other has none")
                .extracting(ProtocolStatus.Measures::party, ProtocolStatus.Measures::key)
                .containsExactly(
                        tuple("Elegast", "protocol.page.measures.none"),
                        tuple("Woonhaven", "protocol.page.measures." + (binds ? "ok" : "listed")));
    }

    @Test
    void theAdvicesOfOnePartyDoNotHideThatTheOtherHasNone() {
        var text = DemoTexts.asPublished(DemoTexts.ELEGAST);
        assertThat(of(text).unadvised()).isEmpty();
        assertThat(of(text).advices()).extracting(DatedFact::who).contains("Elegast", "Woonhaven");
        var one = ProtocolStory.changed(
                text,
                tree -> tree.withArray("statedAdvices")
                        .removeIf(advice -> advice.path("party").asString("").equals("elegast")));
        assertThat(of(one).unadvised()).containsExactly("Elegast");
        var none = ProtocolStory.changed(text, tree -> tree.remove("statedAdvices"));
        assertThat(of(none).unadvised()).as("a draft states none yet").isEmpty();
    }

    @Test
    void anAdviceOfADayAfterTheTextIsMarked() {
        var text = of(DemoTexts.asPublished(DemoTexts.ELEGAST));
        var day = LocalDate.of(2024, 5, 24);
        assertThat(text.documentDate()).isEqualTo(day);
        assertThat(text.advices()).anyMatch(advice -> text.afterText(advice.day()));
        assertThat(text.afterText(day)).isFalse();
        assertThat(text.afterText(day.minusDays(1))).isFalse();
    }

    private static ProtocolStatus of(ProtocolDocument text) {
        return ProtocolStatus.of(PROTOCOL, text);
    }
}
