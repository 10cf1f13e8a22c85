package be.protocolloket.workflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows with the same fields; a field of the first row is posted as {@code path[0].key}.
 *
 * @param name the path
 * @param growing whether people add and remove rows; otherwise there are exactly as many as the task starts with
 * @param defaultRows how many empty rows to show when the task starts with none
 */
public record FormList(
        String name,
        String label,
        boolean growing,
        int defaultRows,
        List<FormComponent> parts,
        @Nullable FormExpression hide)
        implements FormComponent {

    /** No list may grow beyond this. */
    public static final int MOST_ROWS = 100;
}
