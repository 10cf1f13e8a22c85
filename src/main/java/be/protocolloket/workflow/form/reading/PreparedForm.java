package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FieldOptions;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.TaskForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A form made ready for one task: with the values it starts with and the options that only the task knows. */
public final class PreparedForm {

    private final TaskForm form;
    private final FormScope root;
    private final Map<String, List<FormOption>> options;

    /**
     * @param start by key; repeating rows as a collection of maps under their path; what the form does not name may be used
     *     in its conditions, and what a row holds beside the fields comes back with that row
     * @param options by {@code valuesKey}; {@code path[0].valuesKey} goes before it for one row
     */
    public PreparedForm(
            TaskForm form, Map<String, ? extends @Nullable Object> start, Map<String, List<FormOption>> options) {
        this.form = form;
        this.root = new FormScope("", form.components(), Collections.unmodifiableMap(new LinkedHashMap<>(start)));
        this.options = Map.copyOf(options);
    }

    public TaskForm form() {
        return form;
    }

    /** Everything outside repeating rows. */
    public FormScope root() {
        return root;
    }

    /**
     * Reads a post against this form, and nothing but this form.
     *
     * @param posted all request parameters; names that start with an underscore belong to the page and are left alone
     */
    public FormReading read(Map<String, String[]> posted) {
        return new FormReader(this, new PostedFields(this, posted)).read();
    }

    /** The same task with the form's passwords left out. */
    public PreparedForm withoutSecrets() {
        return new PreparedForm(form.withoutSecrets(), root.start(), options);
    }

    /** A hash of all that is shown and cannot be edited: a post with another hash is refused, because the person saw something else. */
    public String shown() {
        return ShownValues.print(this);
    }

    /** How many rows a repeating part has before anything is typed. */
    public int startRows(FormList list) {
        int given = StartValues.rows(root.start().get(list.name())).size();
        return given == 0 && list.growing() ? list.defaultRows() : given;
    }

    /** The first rows of a repeating part, with their start values where there are. */
    public List<FormScope> rows(FormList list, int count) {
        List<Map<String, @Nullable Object>> start =
                StartValues.rows(root.start().get(list.name()));
        return IntStream.range(0, count)
                .mapToObj(i -> new FormScope(
                        list.name() + "[" + i + "].", list.parts(), i < start.size() ? start.get(i) : Map.of()))
                .toList();
    }

    /**
     * The options of a field, those of the task included.
     *
     * @throws IllegalStateException when the task gives none for the form's {@code valuesKey}
     */
    public List<FormOption> options(FormScope scope, FieldOptions source) {
        String key = source.valuesKey();
        if (key == null) {
            return source.fixed();
        }
        List<FormOption> given = options.getOrDefault(scope.prefix() + key, options.get(key));
        if (given == null) {
            throw new IllegalStateException("No options are given for " + key + " of form " + form.id());
        }
        return given;
    }
}
