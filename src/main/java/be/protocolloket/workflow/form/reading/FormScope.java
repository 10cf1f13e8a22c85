package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts that share one set of keys: the form itself, or one row of a repeating part.
 *
 * @param prefix empty, or such as {@code advices[0].}
 * @param start the values that the task starts with, by key
 */
public record FormScope(String prefix, List<FormComponent> parts, Map<String, @Nullable Object> start) {

    /** The name under which a part of this scope is posted. */
    public String name(FormComponent part) {
        return prefix + part.name();
    }

    /** The value that a field starts with: that of the task, else the form's default. */
    public @Nullable Object value(FormField field) {
        return StartValues.typed(field, start.get(field.name()));
    }
}
