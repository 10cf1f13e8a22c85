package be.protocolloket.workflow.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One form as its file says it.
 *
 * @param id in kebab case, equal to the file's name
 */
public record TaskForm(String id, List<FormComponent> components) {

    /** All fields outside repeating rows, groups opened. */
    public List<FormField> fields() {
        return fields(components);
    }

    /** All fields among these parts, groups opened, repeating rows left out. */
    public static List<FormField> fields(List<FormComponent> parts) {
        return of(parts, FormField.class).toList();
    }

    /** All repeating parts, groups opened. */
    public List<FormList> lists() {
        return of(components, FormList.class).toList();
    }

    /** Whether it asks something that may be neither kept nor shown again, such as a password. */
    public boolean asksSecret() {
        return fields().stream().anyMatch(FormField::secret);
    }

    /** The same form without passwords: for the first of two pages, when the second asks to confirm with a password. */
    public TaskForm withoutSecrets() {
        return new TaskForm(id, withoutSecrets(components));
    }

    private static List<FormComponent> withoutSecrets(List<FormComponent> parts) {
        return parts.stream()
                .map(TaskForm::withoutSecrets)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable FormComponent withoutSecrets(FormComponent part) {
        if (part instanceof FormGroup group) {
            List<FormComponent> open = withoutSecrets(group.parts());
            return open.isEmpty() ? null : new FormGroup(group.name(), group.label(), open, group.hide());
        }
        return part instanceof FormField field && field.secret() ? null : part;
    }

    private static <T> Stream<T> of(List<FormComponent> parts, Class<T> type) {
        return parts.stream()
                .flatMap(part -> part instanceof FormGroup group ? of(group.parts(), type) : Stream.of(part))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
