package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
class TermTests {

    @Autowired
    Terms terms;

    @Autowired
    DatabaseClock clock;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcClient jdbc;

    /** Summer time ends on 25 October 2026 and begins on 28 March 2027, so the end of the day moves in UTC and never in Brussels. */
    @ParameterizedTest
    @CsvSource({
        "T-SIGN, 2026-10-12T10:00:00Z, 2026-10-26T22:59:00Z",
        "T-SIGN, 2026-07-01T10:00:00Z, 2026-07-15T21:59:00Z",
        "T-SIGN, 2027-03-19T10:00:00Z, 2027-04-05T21:59:00Z",
        "T-SIGN, 2026-07-10T21:59:59Z, 2026-07-27T21:59:00Z",
        "T-SIGN, 2026-07-10T22:00:00Z, 2026-07-27T21:59:00Z",
        "T-PUBLISH, 2026-10-25T00:30:00Z, 2026-10-25T22:59:00Z",
        "T-PUBLISH, 2027-03-28T00:30:00Z, 2027-03-28T21:59:00Z",
        "T-PUBLISH, 2026-11-09T23:30:00Z, 2026-11-10T22:59:00Z",
        "T-NOTICE, 2026-11-30T10:00:00Z, 2027-02-28T22:59:00Z",
        "T-NOTICE, 2027-01-15T10:00:00Z, 2027-04-15T21:59:00Z"
    })
    void aTermEndsAMinuteBeforeMidnightInBrussels(String code, Instant start, Instant end) {
        assertThat(terms.dueAt(code, start)).isEqualTo(end);
    }

    @Test
    void aModelAsksFromNowOn() {
        LocalDate today = clock.today();
        assertThat(inBrussels(terms.due("T-DPO-ADVICE")))
                .isEqualTo(workingDays.plus(today, 15).atTime(23, 59).atZone(DatabaseClock.ZONE));
        assertThat(inBrussels(terms.reminder("T-DPO-ADVICE")).toLocalDate()).isEqualTo(workingDays.plus(today, 10));
        assertThat(inBrussels(terms.escalation("T-DPO-ADVICE")).toLocalDate()).isEqualTo(workingDays.plus(today, 16));
    }

    @Test
    void anUnknownTermIsAnErrorAndNotAGuess() {
        assertThatThrownBy(() -> terms.due("T-NOPE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no term T-NOPE");
    }

    /** The law knows few of these terms; to show more as obligations would mislead those who are held to them. */
    @Test
    void onlyWhatTheLawSaysIsATermOfLaw() {
        assertThat(codes(TermOrigin.LAW)).containsExactly("T-ART14", "T-DSR", "T-DSR-EXTENDED", "T-PUBLISH");
        assertThat(codes(TermOrigin.PROTOCOL)).containsExactly("T-INFORM", "T-NOTICE");
        assertThat(terms.term("T-PUBLISH"))
                .returns(0, Term::workingDays)
                .returns(1, Term::reminderWorkingDays)
                .returns(3, Term::escalationWorkingDays);
        assertThat(terms.term("T-PUBLISH").source()).contains("18 juli 2008", "art. 8");
    }

    @Test
    void aTermOfZeroDaysIsNothingToWaitFor() {
        assertThat(terms.lasts("T-K2-WAIT")).isFalse();
        assertThat(terms.lasts("T-RECEIPT")).isTrue();
        assertThat(terms.lasts("T-ARREARS-GRACE")).isTrue();
    }

    @Test
    @Transactional
    void aChangedLineCountsFromTheNextQuestionOn() {
        jdbc.sql(
                        "update term set working_days = 2, reminder_working_days = 1, escalation_working_days = 3 where code = 'T-SIGN'")
                .update();
        assertThat(terms.dueAt("T-SIGN", Instant.parse("2026-07-01T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-07-03T21:59:00Z"));
    }

    private List<String> codes(TermOrigin origin) {
        return terms.all().stream()
                .filter(term -> term.origin() == origin)
                .map(Term::code)
                .toList();
    }

    private static ZonedDateTime inBrussels(Date date) {
        return date.toInstant().atZone(DatabaseClock.ZONE);
    }
}
