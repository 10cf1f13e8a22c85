package be.protocolloket.protocol.web.edit;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms as people write them: "10 jaar", "3 maanden", "1 jaar en 6 maanden", or the same in English. */
final class PeriodWords {

    private static final Pattern PART = Pattern.compile(
            "(\\d{1,4})\\s*(jaren|jaar|years|year|maanden|maand|months|month|weken|weeks|week|dagen|dag|days|day)");

    private PeriodWords() {}

    /** What is no term stays as it was typed. */
    static String write(String iso, Locale locale) {
        try {
            Period period = Period.parse(iso);
            boolean english = locale.getLanguage().equals("en");
            List<String> parts = new ArrayList<>();
            add(parts, period.getYears(), english ? List.of("year", "years") : List.of("jaar", "jaar"));
            add(parts, period.getMonths(), english ? List.of("month", "months") : List.of("maand", "maanden"));
            if (period.getDays() != 0 || parts.isEmpty()) {
                parts.add(period.getDays() + " " + days(period.getDays(), english));
            }
            return String.join(english ? " and " : " en ", parts);
        } catch (DateTimeException asTyped) {
            return iso;
        }
    }

    private static void add(List<String> parts, int number, List<String> oneOrMore) {
        if (number != 0) {
            parts.add(number + " " + oneOrMore.get(number == 1 ? 0 : 1));
        }
    }

    private static String days(int number, boolean english) {
        String one = english ? "day" : "dag";
        return number == 1 ? one : english ? "days" : "dagen";
    }

    /** Empty when the words are no term. The notation of files, such as P3M, is one too. */
    static Optional<Period> read(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(text);
        Period period = Period.ZERO;
        boolean found = false;
        while (part.find()) {
            found = true;
            int number = Integer.parseInt(part.group(1));
            period = switch (part.group(2).charAt(0)) {
                case 'j', 'y' -> period.plusYears(number);
                case 'm' -> period.plusMonths(number);
                case 'w' -> period.plusDays(7L * number);
                default -> period.plusDays(number);
            };
        }
        String rest = part.reset().replaceAll("").replaceAll("\\b(en|and)\\b|[\\s,]", "");
        return found && rest.isEmpty() ? Optional.of(period) : notation(text);
    }

    private static Optional<Period> notation(String text) {
        try {
            return text.matches("p[0-9ymwd]+") ? Optional.of(Period.parse(text)) : Optional.empty();
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }
}
