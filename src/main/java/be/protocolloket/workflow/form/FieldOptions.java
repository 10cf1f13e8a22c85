package be.protocolloket.workflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the options of a field come from: written in the form, or given with the task under {@code valuesKey}.
 *
 * @param fixed empty when there is a key
 */
public record FieldOptions(List<FormOption> fixed, @Nullable String valuesKey) {

    /** Those of a field that offers a choice; null for all others. */
    public static @Nullable FieldOptions of(FormField field) {
        if (field instanceof RadioField radio) {
            return radio.options();
        }
        if (field instanceof SelectField select) {
            return select.options();
        }
        return field instanceof ChecklistField checklist ? checklist.options() : null;
    }
}
