package be.protocolloket.workflow.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a text. Lengths are in code points, after normalisation.
 *
 * @param maxLength null: {@link #UTMOST_LENGTH}
 * @param pattern must be found in the text, as in Camunda Forms; anchor it to cover the whole
 */
public record TextRules(
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern) {

    /** No text may be longer, whatever the form says: a legal motivation fits, a pasted book does not. */
    public static final int UTMOST_LENGTH = 20_000;

    public int limit() {
        return maxLength == null ? UTMOST_LENGTH : maxLength;
    }
}
