package be.protocolloket.exchange.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.protocol.document.Condition;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.SpecialCategory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemValueTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void ofAnEndingTheDayGoes() {
        assertThat(ending("21/11/2026").problemKey()).isNull();
        assertThat(ending("21/11/2026").text()).isEqualTo("21/11/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/11/2026, na ruzie met de buren", "De begeleiding is mislukt.", "31/2/2026", "gisteren"})
    void ofAnEndingNothingElseGoes(String typed) {
        assertThat(ending(typed).problemKey()).isEqualTo("exchange.problem.ending");
        assertThat(ending(typed).text()).isEmpty();
    }

    @Test
    void anEndingThatIsStillToComeIsNotTold() {
        assertThat(ending("23/11/2026").problemKey()).isEqualTo("exchange.problem.ending-ahead");
    }

    private static ItemValue ending(String typed) {
        var item = new DataItem(
                "X",
                "De beëindiging",
                null,
                List.of(),
                List.of(new Condition(ConditionCode.SUPPORT_AGREEMENT_ENDED, null)),
                SpecialCategory.NO,
                null,
                false,
                List.of(),
                null,
                null,
                List.of());
        return ItemValue.read(new ItemFacts(item, null, "Art. 3"), typed, TODAY);
    }
}
