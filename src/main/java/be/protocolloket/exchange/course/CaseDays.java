package be.protocolloket.exchange.course;

import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Term;
import be.protocolloket.workflow.Terms;
import be.protocolloket.workflow.form.FormValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Days that people write down in a case, and what is possible for them. */
@Component
class CaseDays {

    /** Longest term that still counts as delimited. */
    private static final String LONGEST = "T-SUPPORT-MAX";

    private static final String GRACE = "T-ARREARS-GRACE";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DatabaseClock clock;
    private final Terms terms;

    CaseDays(DatabaseClock clock, Terms terms) {
        this.clock = clock;
        this.terms = terms;
    }

    /** What happened, happened today or before. */
    void past(FormProblems problems, FormValues values, String field) {
        problems.when(of(values, field).isAfter(clock.today()), field, "exchange.problem.day-in-future");
    }

    /** A delimited term (BVCW 6.24 §4): ends after it starts, not yet over, and not without a foreseeable end. */
    void term(FormProblems problems, LocalDate start, LocalDate end, String endField) {
        LocalDate longest = start.plus(longest());
        problems.when(!end.isAfter(start), endField, "exchange.problem.end-before-start", written(start))
                .when(end.isAfter(start) && end.isBefore(clock.today()), endField, "exchange.problem.end-in-past")
                .when(end.isAfter(longest), endField, "exchange.problem.term-too-long", written(longest));
    }

    /** A field that its form made mandatory. */
    static LocalDate of(FormValues values, String field) {
        return Objects.requireNonNull(values.date(field), field);
    }

    String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    String written(Instant instant) {
        return written(LocalDate.ofInstant(instant, DatabaseClock.ZONE));
    }

    String written(LocalDate first, LocalDate last) {
        return written(first) + " – " + written(last);
    }

    /** The last moment of the grace after a default that is recorded now. */
    Instant graceUntil() {
        return terms.dueAt(GRACE, clock.now());
    }

    /** Whether the day is still to come. */
    boolean ahead(LocalDate day) {
        return day.isAfter(clock.today());
    }

    LocalDate today() {
        return clock.today();
    }

    /** Terms end one minute before midnight in Brussels. */
    Instant endOf(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(23, 59), DatabaseClock.ZONE).toInstant();
    }

    private Period longest() {
        Term term = terms.term(LONGEST);
        return Objects.requireNonNull(term.period(), LONGEST);
    }
}
