package be.protocolloket.protocol.web.edit;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms as people write them: "10 jaar", "3 maanden", "1 jaar en 6 maanden". */
final class DutchPeriod {

    private static final Pattern PART =
            Pattern.compile("(\\d{1,4})\\s*(jaar|jaren|maand|maanden|week|weken|dag|dagen)");

    private DutchPeriod() {}

    static String words(String iso) {
        try {
            Period period = Period.parse(iso);
            List<String> parts = new ArrayList<>();
            if (period.getYears() != 0) {
                parts.add(period.getYears() + " jaar");
            }
            if (period.getMonths() != 0) {
                parts.add(period.getMonths() + (period.getMonths() == 1 ? " maand" : " maanden"));
            }
            if (period.getDays() != 0 || parts.isEmpty()) {
                parts.add(period.getDays() + (period.getDays() == 1 ? " dag" : " dagen"));
            }
            return String.join(" en ", parts);
        } catch (DateTimeException asTyped) {
            return iso;
        }
    }

    /** Empty when the words are no term. */
    static Optional<Period> read(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(text);
        Period period = Period.ZERO;
        boolean found = false;
        while (part.find()) {
            found = true;
            int number = Integer.parseInt(part.group(1));
            period = switch (part.group(2).charAt(0)) {
                case 'j' -> period.plusYears(number);
                case 'm' -> period.plusMonths(number);
                case 'w' -> period.plusDays(7L * number);
                default -> period.plusDays(number);
            };
        }
        String rest = part.reset().replaceAll("").replaceAll("\\ben\\b|[\\s,]", "");
        return found && rest.isEmpty() ? Optional.of(period) : Optional.empty();
    }
}
