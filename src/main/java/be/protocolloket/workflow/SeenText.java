package be.protocolloket.workflow;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as a reader sees it: signs without a picture are nothing, and a character is whole or not there. */
public final class SeenText {

    /** Marks that steer how a text is shown and come along with what is pasted, such as a byte order mark or a zero-width space. */
    private static final Pattern FORMATTING = Pattern.compile("\\p{Cf}");

    /** Beside marks, controls and blanks: letters and signs that are drawn as nothing. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\p{Z}\\p{M}\\u115f\\u1160\\u2800\\u3164\\uffa0]*");

    private SeenText() {}

    /** Whether nothing can be seen of it. */
    public static boolean isNothing(String text) {
        return UNSEEN.matcher(text).matches();
    }

    /** Without blanks around it; empty when nothing can be seen of it. */
    public static String stripped(String text) {
        return isNothing(text) ? "" : text.strip();
    }

    /** Whether fewer signs than that can be seen of it. */
    public static boolean isShorter(String text, int least) {
        return length(withoutMarks(text).strip()) < least;
    }

    /** Without formatting marks, for numbers and dates, in which they mean nothing. */
    public static String withoutMarks(String text) {
        return FORMATTING.matcher(text).replaceAll("");
    }

    /** In code points, as a reader and JSON Schema count. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The start of a text, of at most so many code points; a character that people see as one is not cut through. */
    public static String start(String text, int most) {
        if (length(text) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int whole = characters.isBoundary(end) ? end : characters.preceding(end);
        return text.substring(0, whole <= 0 ? end : whole);
    }
}
