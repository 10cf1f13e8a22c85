package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.DateTimeField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them: 24/05/2024, 9 december 2025, 2024-05-24; and times: 14:30, 14.30, 14u30. */
final class MomentAnswers {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) +([a-z]{3,9})\\.? +(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.uh](\\d{2})|[uh])(?::\\d{2})?");
    private static final Pattern BOTH = Pattern.compile("(.+?)(?:t| +(?:om +|at +)?)(\\d{1,2}[:.uh][\\d:]*)");

    /** The ways to write each month, Dutch and English, long and short. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january", "jan"),
            List.of("februari", "february", "feb"),
            List.of("maart", "march", "mrt", "mar"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("augustus", "august", "aug"),
            List.of("september", "sep", "sept"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nov"),
            List.of("december", "dec"));

    private MomentAnswers() {}

    static Answer read(DateTimeField field, String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        return switch (field.subtype()) {
            case DATE -> date(text).map(MomentAnswers::plausible).orElseGet(() -> Answer.refused("date"));
            case TIME -> time(text).map(Answer::of).orElseGet(() -> Answer.refused("time"));
            case DATETIME -> both(text);
        };
    }

    private static Answer both(String text) {
        Matcher both = BOTH.matcher(text);
        Optional<LocalDate> date = both.matches() ? date(both.group(1).strip()) : Optional.empty();
        Optional<LocalTime> time = both.matches() ? time(both.group(2)) : Optional.empty();
        if (date.isEmpty() || time.isEmpty()) {
            return Answer.refused("datetime");
        }
        Answer plausible = plausible(date.get());
        return plausible.problem() == null ? Answer.of(date.get().atTime(time.get())) : plausible;
    }

    /** Refuses years before 1900 or after 2199, which are typing errors. */
    private static Answer plausible(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2199 ? Answer.refused("date.year") : Answer.of(date);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? date(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text);
        try {
            return time.matches()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(time.group(1)),
                            time.group(2) == null ? 0 : Integer.parseInt(time.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
