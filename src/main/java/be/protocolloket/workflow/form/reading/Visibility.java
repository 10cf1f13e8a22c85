package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormExpression;
import be.protocolloket.workflow.form.FormGroup;
import be.protocolloket.workflow.form.FormList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the conditions of a form hide. A hidden answer may hide or show others, so it looks until nothing changes. */
final class Visibility {

    /** Conditions that keep contradicting each other settle on the last look. */
    private static final int MOST_LOOKS = 20;

    private final Set<String> before;
    private final Set<String> hidden = new HashSet<>();

    private Visibility(Set<String> before) {
        this.before = before;
    }

    /** Posted names (for groups and texts: names) of all hidden parts. */
    static Set<String> hidden(ScopeAnswers root) {
        Set<String> hidden = Set.of();
        for (int look = 0; look < MOST_LOOKS; look++) {
            Visibility next = new Visibility(hidden);
            Map<String, @Nullable Object> values = root.visible(hidden);
            values.put("this", new LinkedHashMap<>(values));
            next.look(root, root.scope().parts(), values, false);
            if (next.hidden.equals(hidden)) {
                break;
            }
            hidden = next.hidden;
        }
        return hidden;
    }

    private void look(
            ScopeAnswers here, List<FormComponent> parts, Map<String, @Nullable Object> values, boolean parentHidden) {
        for (FormComponent part : parts) {
            FormExpression hide = part.hide();
            boolean gone = parentHidden || hide != null && hide.holds(values);
            if (gone) {
                hidden.add(here.scope().name(part));
            }
            if (part instanceof FormGroup group) {
                look(here, group.parts(), values, gone);
            } else if (part instanceof FormList list) {
                rows(here.rows().getOrDefault(list.name(), List.of()), values, gone);
            }
        }
    }

    /** In a row its own answers come first; {@code this}, {@code parent} and {@code i} are as in Camunda Forms. */
    private void rows(List<ScopeAnswers> rows, Map<String, @Nullable Object> parent, boolean gone) {
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> own = rows.get(i).visible(before);
            Map<String, @Nullable Object> values = new LinkedHashMap<>(parent);
            values.putAll(own);
            values.put("this", own);
            values.put("parent", parent);
            values.put("i", i + 1);
            look(rows.get(i), rows.get(i).scope().parts(), values, gone);
        }
    }
}
