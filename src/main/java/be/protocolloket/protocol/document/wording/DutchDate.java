package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.DateStyle;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates and periods as Dutch texts write them. */
public final class DutchDate {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/yyyy", DUTCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M/yyyy", DUTCH);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private DutchDate() {}

    static String of(LocalDate date, DateStyle style) {
        return (style == DateStyle.NUMERIC ? NUMERIC : WRITTEN).format(date);
    }

    /** Inside a sentence figures lose their leading zeros: 24/5/2024. */
    public static String inSentence(LocalDate date, DateStyle style) {
        return (style == DateStyle.NUMERIC ? SHORT : WRITTEN).format(date);
    }

    static String written(LocalDate date) {
        return WRITTEN.format(date);
    }

    /** For instance 3 maanden or 10 jaar. */
    static String of(Period period) {
        List<String> words = new ArrayList<>();
        if (period.getYears() > 0) {
            words.add(period.getYears() + " jaar");
        }
        if (period.getMonths() > 0) {
            words.add(period.getMonths() + (period.getMonths() == 1 ? " maand" : " maanden"));
        }
        if (period.getDays() > 0 || words.isEmpty()) {
            words.add(period.getDays() + (period.getDays() == 1 ? " dag" : " dagen"));
        }
        return String.join(" en ", words);
    }

    /** One, two and three become "one, two en three". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }
}
