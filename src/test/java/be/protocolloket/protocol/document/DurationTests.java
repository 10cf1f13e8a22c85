package be.protocolloket.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTests {

    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 5, 24);

    @Test
    void theLastDayCountsWhole() {
        var duration = new Duration(DurationKind.UNTIL, LocalDate.of(2022, 12, 31), null, null);
        assertThat(duration.lastDay(EFFECTIVE)).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(duration.firstDayWithout(EFFECTIVE)).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(duration.firstDayWithout(null)).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-24, P3Y, 2027-05-24",
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2024-01-31, P1M, 2024-02-29",
        "2023-01-31, P1M, 2023-02-28",
        "2024-08-31, P6M, 2025-02-28",
        "2024-05-24, P10D, 2024-06-03",
        "2024-12-31, P1M, 2025-01-31"
    })
    void aPeriodEndsWithTheLastHourOfTheSameDate(LocalDate effective, Period period, LocalDate last) {
        var duration = new Duration(DurationKind.PERIOD, null, period, null);
        assertThat(duration.lastDay(effective)).isEqualTo(last);
        assertThat(duration.firstDayWithout(effective)).isEqualTo(last.plusDays(1));
    }

    @Test
    void aConditionAndWhatIsLeftOpenGiveNoDay() {
        var condition = new Duration(
                DurationKind.INDEFINITE_WHILE_LEGAL_GROUND, EFFECTIVE, Period.ofYears(1), "zolang de wet het toelaat");
        assertThat(condition.firstDayWithout(EFFECTIVE)).isNull();
        assertThat(new Duration(DurationKind.UNTIL, null, Period.ofYears(1), null).firstDayWithout(EFFECTIVE))
                .isNull();
        assertThat(new Duration(DurationKind.PERIOD, EFFECTIVE, null, null).firstDayWithout(EFFECTIVE))
                .isNull();
        assertThat(new Duration(DurationKind.PERIOD, null, Period.ofYears(1), null).firstDayWithout(null))
                .isNull();
    }
}
