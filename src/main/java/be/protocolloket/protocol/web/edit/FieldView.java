package be.protocolloket.protocol.web.edit;

import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the page draws it.
 *
 * @param name what is posted: the path in the document
 * @param value the text in it; for choices, see {@code chosen}
 * @param chosen values of the options that are chosen
 * @param fields of one record
 * @param items of a list of records
 */
record FieldView(
        Kind kind,
        String name,
        String label,
        String value,
        boolean required,
        @Nullable String hint,
        @Nullable String error,
        List<FormOption> options,
        List<String> chosen,
        List<FieldView> fields,
        List<ItemView> items) {

    /** Usable as an id in the page. */
    public String id() {
        return id(name);
    }

    static String id(String name) {
        return "v-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Whether this field, or one below it, has a problem. */
    public boolean problematic() {
        return error != null
                || fields.stream().anyMatch(FieldView::problematic)
                || items.stream().anyMatch(ItemView::problematic);
    }

    /** Ids of the paragraphs that explain the field. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : id() + "-hint ") + (error == null ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /**
     * One record of a list.
     *
     * @param title its number and the start of what it says
     * @param open shown unfolded
     */
    record ItemView(String name, String title, boolean open, boolean first, boolean last, List<FieldView> fields) {

        public boolean problematic() {
            return fields.stream().anyMatch(FieldView::problematic);
        }

        public String id() {
            return FieldView.id(name);
        }
    }
}
