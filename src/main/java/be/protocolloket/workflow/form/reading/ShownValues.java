package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.Fingerprint;
import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormText;
import be.protocolloket.workflow.form.TaskForm;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prints what a page shows as given: read-only fields, computed texts, and fixed rows with their order and identity. */
final class ShownValues {

    private ShownValues() {}

    static String print(PreparedForm prepared) {
        StringBuilder text = new StringBuilder();
        append(text, prepared.root());
        for (FormList list : prepared.form().lists()) {
            for (FormScope row : prepared.rows(list, list.growing() ? 0 : prepared.startRows(list))) {
                append(text, row);
                new TreeMap<>(row.start()).forEach((key, value) -> append(text, row.prefix() + key, value));
            }
        }
        return hash(text.toString());
    }

    private static void append(StringBuilder text, FormScope scope) {
        for (FormField field : TaskForm.fields(scope.parts())) {
            if (!field.editable()) {
                append(text, scope.name(field), scope.value(field));
            }
        }
        for (FormComponent part : scope.parts()) {
            if (part instanceof FormText computed && computed.expression() != null) {
                append(text, scope.name(part), computed.expression().text(scope.start()));
            }
        }
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof UUID
                || value instanceof TemporalAccessor) {
            text.append(name).append('\u0000').append(value).append('\u0000');
        }
    }

    private static String hash(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
