package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormGroup;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormPage;
import be.protocolloket.workflow.form.FormSeparator;
import be.protocolloket.workflow.form.FormText;
import be.protocolloket.workflow.form.reading.FormScope;
import be.protocolloket.workflow.form.reading.PreparedForm;
import be.protocolloket.workflow.form.reading.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Draws a whole form, part by part. */
record PartViews(
        PreparedForm prepared,
        @Nullable Map<String, List<String>> typed,
        FieldViews fields,
        FormLabels labels,
        FormTexts texts) {

    List<PartView> all() {
        FormScope root = prepared.root();
        return parts(root, root.parts(), new Hiding(List.of(root)));
    }

    private List<PartView> parts(FormScope scope, List<FormComponent> parts, Hiding hiding) {
        return parts.stream()
                .filter(part -> !hiding.always(part))
                .map(part -> part(scope, part, hiding))
                .toList();
    }

    private PartView part(FormScope scope, FormComponent part, Hiding hiding) {
        String when = hiding.when(part);
        if (part instanceof FormField field) {
            return fields.view(scope, field, when);
        }
        if (part instanceof FormGroup group) {
            String label = texts.optional(group.name() + ".label", group.label());
            return new PartView.Group(
                    "group", FormLabels.id(scope.name(group)), label, parts(scope, group.parts(), hiding), when);
        }
        if (part instanceof FormList list) {
            return rows(list, when);
        }
        if (part instanceof FormText text) {
            return new PartView.Text("text", html(text, hiding), when);
        }
        return new PartView.Text(part instanceof FormSeparator ? "separator" : "spacer", "", when);
    }

    private String html(FormText text, Hiding hiding) {
        return text.expression() == null
                ? MarkdownText.html(texts.words(text.name() + ".text", text.markdown()))
                : "<p>" + HtmlUtils.htmlEscape(text.expression().text(hiding.start()), "UTF-8") + "</p>";
    }

    /** A row's legend is its first value to be read, which need not be read twice. */
    private static boolean says(PartView part, String legend) {
        return part instanceof PartView.Field field
                && field.kind().equals("shown")
                && field.lines().equals(List.of(legend));
    }

    private PartView.Rows rows(FormList list, @Nullable String when) {
        List<PartView.Row> rows = new ArrayList<>();
        for (FormScope scope : prepared.rows(list, count(list))) {
            Hiding hiding = new Hiding(List.of(scope, prepared.root()));
            String legend = labels.row(scope, rows.size());
            rows.add(new PartView.Row(
                    FormLabels.id(list.name() + "-" + rows.size()),
                    legend,
                    parts(scope, scope.parts(), hiding).stream()
                            .filter(part -> !says(part, legend))
                            .toList(),
                    list.growing() ? RowChange.remove(list.name(), rows.size()) : ""));
        }
        return new PartView.Rows(
                "rows",
                FormLabels.id(list.name()),
                texts.words(list.name() + ".label", list.label()),
                rows,
                list.growing() ? FormPage.ROWS + list.name() : null,
                RowChange.add(list.name(), rows.size()),
                when);
    }

    private int count(FormList list) {
        if (typed == null || !list.growing()) {
            return prepared.startRows(list);
        }
        String announced =
                typed.getOrDefault(FormPage.ROWS + list.name(), List.of("0")).get(0);
        return Math.min(Integer.parseInt(announced), FormList.MOST_ROWS);
    }
}
