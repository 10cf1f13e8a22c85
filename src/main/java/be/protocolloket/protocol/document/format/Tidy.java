package be.protocolloket.protocol.document.format;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Normalises text from any editor, so that equal content has equal bytes and an equal hash. */
final class Tidy {

    private Tidy() {}

    /** NFC, line ends as one line feed, no spaces at line ends, no white space around the whole. */
    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Whether a text has only characters that a person can read or that lay it out. */
    static boolean isClean(String text) {
        return text.codePoints().allMatch(Tidy::isClean);
    }

    private static boolean isClean(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> true;
            case 0xFFFE, 0xFFFF, 0xFEFF -> false;
            default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
        };
    }
}
