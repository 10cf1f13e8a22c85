package be.protocolloket.workflow.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldOnceTests {

    private record Said(String full, String brief) implements FieldProblem.Sentence {

        @Override
        public String toString() {
            return full;
        }
    }

    private static final Said SAME = new Said("Art. 2 belooft dit.", "Art. 2");

    private final FieldProblem whole = new FieldProblem(null, "refused", SAME);
    private final FieldProblem first = new FieldProblem("items[0].include", "refused", SAME);
    private final FieldProblem second = new FieldProblem("items[1].include", "refused", SAME);
    private final FieldProblem elsewhere = new FieldProblem("protocolId", "refused", SAME);
    private final FieldProblem plain = new FieldProblem("reason", "missing");

    private static ToldOnce told(FieldProblem... problems) {
        return new ToldOnce(List.of(problems), field -> !field.equals("protocolId"));
    }

    @Test
    void aSentenceStandsAtItsFirstFieldAndInBriefElsewhere() {
        var told = told(whole, first, second, elsewhere, plain);
        assertThat(told.atField(first)).isEqualTo(first);
        assertThat(told.atField(second)).isEqualTo(new FieldProblem("items[1].include", "refused", "Art. 2"));
        assertThat(told.summary())
                .as("what has no field would only repeat it")
                .containsExactly(first.brief(), second.brief(), plain);
        assertThat(told.atField(plain)).isEqualTo(plain);
    }

    @Test
    void aSentenceWithoutAFieldStandsInTheSummaryOnce() {
        assertThat(told(whole, elsewhere).summary()).containsExactly(whole);
        assertThat(told(whole).says("Art. 2 belooft dit.")).isTrue();
        assertThat(told(plain).says("Art. 2 belooft dit.")).isFalse();
    }
}
