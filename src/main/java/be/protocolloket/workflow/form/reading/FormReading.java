package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What was read from a post.
 *
 * @param values the answers; only complete and correct when there are no problems
 * @param problems in the order of the form, those of the whole form first
 * @param typed what was typed, by posted name, for showing the page again or keeping a draft: untouched but for control
 *     characters, which became U+FFFD; never holds a password
 */
public record FormReading(FormValues values, List<FieldProblem> problems, Map<String, List<String>> typed) {

    public boolean accepted() {
        return problems.isEmpty();
    }

    /** The same reading with the problems that the room's own rules found. */
    public FormReading with(Collection<FieldProblem> more) {
        List<FieldProblem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new FormReading(values, List.copyOf(all), typed);
    }
}
