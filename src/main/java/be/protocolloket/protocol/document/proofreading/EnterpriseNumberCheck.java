package be.protocolloket.protocol.document.proofreading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The check digits of an enterprise number: ten digits, the first 0 or 1, and the last two are 97 minus the first eight modulo 97.
 * Dots, spaces, the prefix BE and a missing leading zero are accepted.
 */
final class EnterpriseNumberCheck {

    private static final Pattern NUMBER = Pattern.compile("[01]?\\d{9}");

    boolean test(@Nullable String stated) {
        String digits =
                stated == null ? "" : stated.replaceFirst("(?i)^\\s*BE", "").replaceAll("[.\\s]", "");
        if (!NUMBER.matcher(digits).matches()) {
            return false;
        }
        long number = Long.parseLong(digits);
        return number % 100 == 97 - number / 100 % 97;
    }
}
