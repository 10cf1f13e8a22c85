package be.protocolloket.protocol.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermOfTextTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void theFirstDayWithoutEffectIsTheDayAfterTheLast() {
        assertThat(TermOfText.end(until(DAY.plusDays(10)), DAY)).isEqualTo(DAY.plusDays(11));
        assertThat(TermOfText.end(until(DAY), DAY)).as("one day with effect").isEqualTo(DAY.plusDays(1));
        assertThat(TermOfText.end(ProtocolStory.elegastText(), DAY)).isNull();
    }

    @Test
    void aTextThatIsOverBeforeItTakesEffectIsNotConcluded() {
        assertThatThrownBy(() -> TermOfText.end(until(DAY.minusDays(1)), DAY))
                .isInstanceOf(ProtocolRefusedException.class);
        assertThat(TermOfText.over(until(DAY.minusDays(1)), DAY))
                .extracting(problem -> problem.messageKey())
                .containsExactly("protocol.refused.term-over");
        assertThat(TermOfText.over(until(DAY), DAY)).isEmpty();
    }

    private static ProtocolDocument until(LocalDate last) {
        return ProtocolStory.changed(
                ProtocolStory.elegastText(),
                tree -> tree.putObject("duration").put("kind", "UNTIL").put("until", last.toString()));
    }
}
