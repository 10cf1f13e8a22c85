package be.protocolloket.tasklist.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What of a posted form may be kept: its answers, and never a password, a file or what the form says about itself. */
final class TypedAnswers {

    private static final int LONGEST_NAME = 200;
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private TypedAnswers() {}

    /** By field name, in the order in which they were posted. */
    static Map<String, List<String>> of(Map<String, String[]> posted) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        posted.forEach((name, values) -> {
            if (isKept(name)) {
                typed.put(
                        name,
                        Arrays.stream(values)
                                .map(value -> UNWRITABLE.matcher(value).replaceAll("\ufffd"))
                                .toList());
            }
        });
        return typed;
    }

    /** Every field that takes a password has that word in its name. */
    static boolean isKept(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("_")
                && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
