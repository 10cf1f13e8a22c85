package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays workingDays = new WorkingDays();

    /** The ten legal holidays (royal decree of 18 April 1974, art. 1), those of 2026 and 2027 that fall on a weekday. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21", "2026-11-11",
                "2026-12-25", "2027-01-01", "2027-03-29", "2027-05-06", "2027-05-17", "2027-07-21", "2027-11-01",
                "2027-11-11"
            })
    void nobodyWorksOnALegalHoliday(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void thereAreNoOtherHolidays() {
        assertThat(weekdaysOff(2026)).isEqualTo(8);
        assertThat(weekdaysOff(2027)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-09, 1, 2026-11-10",
        "2026-11-10, 1, 2026-11-12",
        "2026-11-13, 1, 2026-11-16",
        "2026-11-14, 1, 2026-11-16",
        "2026-04-03, 1, 2026-04-07",
        "2026-05-13, 1, 2026-05-15",
        "2026-12-24, 5, 2027-01-04",
        "2026-11-14, 0, 2026-11-14",
        "2026-10-23, 15, 2026-11-16"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int days, LocalDate end) {
        assertThat(workingDays.plus(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2026-11-12, 1",
        "2026-11-09, 2026-11-16, 4",
        "2026-11-13, 2026-11-15, 0",
        "2026-11-12, 2026-11-12, 0",
        "2026-11-12, 2026-11-10, 0",
        "2026-12-24, 2027-01-04, 5"
    })
    void theDaysBetweenLeaveOutTheFirstAndKeepTheLast(LocalDate first, LocalDate last, int days) {
        assertThat(workingDays.between(first, last)).isEqualTo(days);
    }

    @Test
    void betweenIsPlusTurnedRound() {
        LocalDate start = LocalDate.of(2026, 12, 18);
        for (int days = 0; days < 300; days++) {
            assertThat(workingDays.between(start, workingDays.plus(start, days)))
                    .isEqualTo(days);
        }
    }

    private long weekdaysOff(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> !workingDays.isWorkingDay(day))
                .count();
    }
}
