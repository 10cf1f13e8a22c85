package be.protocolloket.party.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first: a common word with digits and signs around it, a row of the keyboard, a few characters again and again, the
 * person's own name. The words stand in {@code party/common-passwords.txt}.
 */
final class GuessablePasswords {

    private static final String WORDS_FILE = "/party/common-passwords.txt";
    private static final String SIGNS = "0134@5$7!";
    private static final String LETTERS = "oieaassti";
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;

    /** What must be left beside somebody's own name. */
    private static final int LEAST_BESIDE_NAME = 8;

    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiopasdfghjklzxcvbnm",
            "azertyuiopqsdfghjklmwxcvbn");

    private static final Set<String> WORDS = read();

    private GuessablePasswords() {}

    static boolean isCommon(String password) {
        String plain = plain(password);
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || isOfRows(plain)) {
            return true;
        }
        String letters =
                unmasked(plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")).replaceAll("[^\\p{L}]", "");
        return isOfWords(letters) || isOfWords(plain.replaceAll("[^\\p{L}]", ""));
    }

    /** @param names of the person: the name that people see, and the one to log in with */
    static boolean isOwnName(String password, String... names) {
        String left = plain(password);
        for (String part : Arrays.stream(names)
                .flatMap(name -> Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            left = left.replace(part, "");
        }
        return left.length() < plain(password).length() && left.length() < LEAST_BESIDE_NAME;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The digits and signs that people write for letters. */
    private static String unmasked(String text) {
        return text.codePoints()
                .map(sign -> SIGNS.indexOf(sign) < 0 ? sign : LETTERS.charAt(SIGNS.indexOf(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it is nothing but such words, one after the other. */
    private static boolean isOfWords(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = 0; start < end && !reached[end]; start++) {
                reached[end] = reached[start] && WORDS.contains(letters.substring(start, end));
            }
        }
        return reached[letters.length()] && letters.length() > 0;
    }

    /** Whether pieces of at least four characters, forward or backward along such rows, make up the whole. */
    private static boolean isOfRows(String plain) {
        int at = 0;
        while (at < plain.length()) {
            int length = 0;
            for (int end = plain.length(); end >= at + 4 && length == 0; end--) {
                String piece = plain.substring(at, end);
                String back = new StringBuilder(piece).reverse().toString();
                if (ROWS.stream().anyMatch(row -> row.contains(piece) || row.contains(back))) {
                    length = end - at;
                }
            }
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(GuessablePasswords.class.getResourceAsStream(WORDS_FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
