package be.protocolloket.workflow.term;

import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Term;
import be.protocolloket.workflow.TermOrigin;
import be.protocolloket.workflow.Terms;
import be.protocolloket.workflow.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code term} at each question: a changed line counts from the next task on, on every node. */
@Component("terms")
class TermTable implements Terms {

    private static final String COLUMNS =
            "select code, working_days, period, reminder_working_days, escalation_working_days, origin, source from term";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final WorkingDays workingDays;

    TermTable(JdbcClient jdbc, DatabaseClock clock, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    @Override
    public Term term(String code) {
        return jdbc.sql(COLUMNS + " where code = :code")
                .param("code", code)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no term " + code));
    }

    @Override
    public List<Term> all() {
        return jdbc.sql(COLUMNS + " order by code")
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Date due(String code) {
        return Date.from(dueAt(code, clock.now()));
    }

    @Override
    public Date reminder(String code) {
        return Date.from(after(clock.now(), term(code).reminderWorkingDays()));
    }

    @Override
    public Date escalation(String code) {
        return Date.from(after(clock.now(), term(code).escalationWorkingDays()));
    }

    @Override
    public Instant dueAt(String code, Instant start) {
        Term term = term(code);
        if (term.period() != null) {
            return endOf(day(start).plus(term.period()));
        }
        return after(start, term.workingDays() == null ? 0 : term.workingDays());
    }

    /** A term runs to the end of its last working day; one of zero days to the end of the day on which it starts. */
    private Instant after(Instant start, int days) {
        return endOf(workingDays.plus(day(start), days));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, DatabaseClock.ZONE);
    }

    /** One minute before midnight, so that the date a reader sees is the last day itself. */
    private static Instant endOf(LocalDate day) {
        return ZonedDateTime.of(day, LocalTime.of(23, 59), DatabaseClock.ZONE).toInstant();
    }

    private static Term read(ResultSet row) throws SQLException {
        String period = row.getString("period");
        int days = row.getInt("working_days");
        boolean inWorkingDays = !row.wasNull();
        return new Term(
                row.getString("code"),
                inWorkingDays ? days : null,
                period == null ? null : Period.parse(period),
                row.getInt("reminder_working_days"),
                row.getInt("escalation_working_days"),
                TermOrigin.valueOf(row.getString("origin")),
                row.getString("source"));
    }
}
