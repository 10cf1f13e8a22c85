package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.TextArea;
import be.protocolloket.workflow.form.TextField;
import be.protocolloket.workflow.form.TextInput;
import be.protocolloket.workflow.form.TextRules;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads texts: normalised first, then measured. */
final class TextAnswers {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\f\u000b\u0085\u2028\u2029]");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\"(),:;<>\\[\\]\\\\]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

    private TextAnswers() {}

    static Answer line(TextField field, String typed) {
        if (field.input() == TextInput.PASSWORD) {
            return hasControls(typed, false) ? Answer.refused("control") : measured(field.rules(), typed);
        }
        String text = Normalizer.normalize(typed.replace('\t', ' '), Normalizer.Form.NFC)
                .strip();
        Answer answer = hasControls(text, false) ? Answer.refused("control") : measured(field.rules(), text);
        if (answer.blank() || answer.problem() != null) {
            return answer;
        }
        if (field.input() == TextInput.EMAIL && !EMAIL.matcher(text).matches()) {
            return Answer.refused("email");
        }
        return field.input() == TextInput.URL && !isWebAddress(text) ? Answer.refused("url") : answer;
    }

    static Answer lines(TextArea field, String typed) {
        String text = Normalizer.normalize(LINE_END.matcher(typed).replaceAll("\n"), Normalizer.Form.NFC)
                .strip();
        return hasControls(text, true) ? Answer.refused("control") : measured(field.rules(), text);
    }

    private static Answer measured(TextRules rules, String text) {
        if (SeenText.isNothing(text)) {
            return Answer.of(null);
        }
        int length = SeenText.length(text);
        if (length > rules.limit()) {
            return Answer.refused("tooLong", rules.limit(), length);
        }
        if (rules.minLength() != null && SeenText.isShorter(text, rules.minLength())) {
            return Answer.refused("tooShort", rules.minLength(), length);
        }
        boolean fits = rules.pattern() == null || rules.pattern().matcher(text).find();
        return fits ? Answer.of(text) : Answer.refused("pattern");
    }

    /**
     * Signs that no one types and that make a text look other than it is: control characters and what stands in for them,
     * halves of characters, and those that turn the reading direction.
     */
    private static boolean hasControls(String text, boolean lines) {
        return text.codePoints().anyMatch(c -> {
            if (lines && (c == '\n' || c == '\t')) {
                return false;
            }
            boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            return turning
                    || Character.isISOControl(c)
                    || c >= 0xD800 && c <= 0xDFFF
                    || (c & 0xFFFE) == 0xFFFE
                    || c == 0xFFFD;
        });
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
