package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FieldProblem;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One field as read.
 *
 * @param problem message key; null: the value is acceptable, though perhaps missing
 */
record Answer(@Nullable Object value, @Nullable String problem, Object... args) {

    static Answer of(@Nullable Object value) {
        return new Answer(value, null);
    }

    /** @param reason the end of a key that starts with {@link FieldProblem#FORM_KEYS} */
    static Answer refused(String reason, Object... args) {
        return new Answer(null, FieldProblem.FORM_KEYS + reason, args);
    }

    /** Whether nothing was answered, right or wrong. */
    boolean blank() {
        return problem == null
                && (value == null
                        || Boolean.FALSE.equals(value)
                        || value instanceof Collection<?> many && many.isEmpty());
    }
}
