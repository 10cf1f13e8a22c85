package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormPage;
import be.protocolloket.workflow.form.TaskForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Request parameters, sorted into those of the form, those of the page and those of nobody. */
final class PostedFields {

    private static final Pattern ROW = Pattern.compile("([A-Za-z0-9]+)\\[(0|[1-9]\\d{0,2})]\\.([A-Za-z0-9]+)");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final String shown;
    private boolean unknown;

    PostedFields(PreparedForm prepared, Map<String, String[]> posted) {
        TaskForm form = prepared.form();
        for (FormList list : form.lists()) {
            rows.put(list.name(), list.growing() ? announced(posted, list) : prepared.startRows(list));
        }
        posted.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                sort(form, name, List.of(values));
            }
        });
        shown = first(posted, FormPage.SHOWN, prepared.shown());
    }

    /** Whether something was posted that this form does not ask. */
    boolean unknown() {
        return unknown;
    }

    /** The print of what the page showed. */
    String shown() {
        return shown;
    }

    /** Everything posted under this name; empty when nothing was. */
    List<String> values(String name) {
        return known.getOrDefault(name, List.of());
    }

    Map<String, List<String>> typed() {
        return typed;
    }

    int rows(FormList list) {
        return rows.getOrDefault(list.name(), 0);
    }

    private void sort(TaskForm form, String name, List<String> values) {
        FormField field = field(form, name);
        if (field == null) {
            unknown = true;
            return;
        }
        known.put(name, values);
        if (field.editable() && !field.secret()) {
            typed.put(name, values.stream().map(PostedFields::printable).toList());
        }
    }

    private @Nullable FormField field(TaskForm form, String name) {
        Matcher row = ROW.matcher(name);
        if (!row.matches()) {
            return named(form.fields(), name);
        }
        int index = Integer.parseInt(row.group(2));
        for (FormList list : form.lists()) {
            if (list.name().equals(row.group(1)) && index < (list.growing() ? FormList.MOST_ROWS : rows(list))) {
                rows.merge(list.name(), index + 1, Math::max);
                return named(TaskForm.fields(list.parts()), row.group(3));
            }
        }
        return null;
    }

    private static @Nullable FormField named(List<FormField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A row whose boxes are all unticked posts nothing, so the page says how many rows it had. */
    private int announced(Map<String, String[]> posted, FormList list) {
        String count = first(posted, FormPage.ROWS + list.name(), "0");
        int rows = count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), FormList.MOST_ROWS) : 0;
        if (posted.containsKey(FormPage.ROWS + list.name())) {
            typed.put(FormPage.ROWS + list.name(), List.of(String.valueOf(rows)));
        }
        return rows;
    }

    /** What was typed, fit for a page and for the database: what neither can hold becomes a visible sign. */
    private static String printable(String value) {
        return UNPRINTABLE.matcher(value).replaceAll("\ufffd");
    }

    private static String first(Map<String, String[]> posted, String name, String otherwise) {
        String[] values = posted.get(name);
        return values == null || values.length == 0 ? otherwise : values[0];
    }
}
