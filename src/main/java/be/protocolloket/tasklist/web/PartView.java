package be.protocolloket.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a form as the template draws it. */
sealed interface PartView {

    /** Which markup draws it. */
    String kind();

    /** For the browser: the condition under which to hide it, as JSON; null: it stays. */
    @Nullable
    String hideWhen();

    record Text(String kind, String html, @Nullable String hideWhen) implements PartView {}

    record Group(
            String kind,
            String id,
            @Nullable String label,
            List<PartView> parts,
            @Nullable String hideWhen) implements PartView {}

    /** @param rowsName the hidden input that says how many rows there are; null: their number is fixed */
    record Rows(
            String kind,
            String id,
            String label,
            List<Row> rows,
            @Nullable String rowsName,
            String add,
            @Nullable String hideWhen)
            implements PartView {

        /** Whether there is nothing to answer: each row is one line to read. */
        public boolean bare() {
            return rowsName == null && rows.stream().allMatch(row -> row.parts().isEmpty());
        }
    }

    record Row(String id, String legend, List<PartView> parts, String remove) {}

    /**
     * A field.
     *
     * @param kind input, textarea, checkbox, radio, checklist, select, or shown (read-only)
     * @param mark whether it is required, in words
     * @param describedBy ids of hint and error
     * @param lines the value of a read-only field
     * @param type of the input element
     * @param limit the greatest number of characters, when the form sets one
     */
    record Field(
            String kind,
            String id,
            String name,
            String label,
            @Nullable String mark,
            @Nullable String hint,
            @Nullable String describedBy,
            @Nullable String error,
            String value,
            List<String> lines,
            List<Choice> choices,
            String type,
            @Nullable String autocomplete,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer limit,
            @Nullable String hideWhen)
            implements PartView {}

    record Choice(String id, String value, String label, boolean chosen) {}
}
