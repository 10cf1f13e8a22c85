package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.form.CheckboxField;
import be.protocolloket.workflow.form.ChecklistField;
import be.protocolloket.workflow.form.DateTimeField;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.NumberField;
import be.protocolloket.workflow.form.RadioField;
import be.protocolloket.workflow.form.SelectField;
import be.protocolloket.workflow.form.TextArea;
import be.protocolloket.workflow.form.TextField;
import be.protocolloket.workflow.form.TextInput;
import be.protocolloket.workflow.form.reading.FormScope;
import be.protocolloket.workflow.form.reading.PreparedForm;
import be.protocolloket.workflow.form.reading.ToldOnce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws single fields, with what was typed or what they start with. */
record FieldViews(
        PreparedForm prepared,
        @Nullable Map<String, List<String>> typed,
        List<FieldProblem> problems,
        ToldOnce told,
        FormLabels labels,
        FormTexts texts) {

    PartView.Field view(FormScope scope, FormField field, @Nullable String hideWhen) {
        String name = scope.name(field);
        String id = FormLabels.id(name);
        String hint = hint(field);
        String error = error(name);
        TextField line = field instanceof TextField text ? text : null;
        NumberField number = field instanceof NumberField decimal ? decimal : null;
        List<String> values = values(scope, field);
        return new PartView.Field(
                kind(field),
                id,
                name,
                labels.label(scope, field),
                field.editable() ? mark(field) : null,
                hint,
                describedBy(id, hint, error, limit(field)),
                error,
                values.isEmpty() ? "" : values.get(0),
                field.editable() ? List.of() : new ValueWords(labels, texts).lines(scope, field, scope.value(field)),
                field.editable() ? choices(scope, field, id, values) : List.of(),
                line == null || line.input() == TextInput.URL ? "text" : EnumNames.hyphened(line.input()),
                line != null && line.secret()
                        ? "current-password"
                        : field.traits().autocomplete(),
                line != null ? line.prefix() : number == null ? null : number.prefix(),
                line != null ? line.suffix() : number == null ? null : number.suffix(),
                limit(field),
                hideWhen);
    }

    private static String kind(FormField field) {
        if (!field.editable()) {
            return "shown";
        }
        if (field instanceof TextArea) {
            return "textarea";
        }
        if (field instanceof CheckboxField) {
            return "checkbox";
        }
        if (field instanceof ChecklistField) {
            return "checklist";
        }
        return field instanceof RadioField ? "radio" : field instanceof SelectField ? "select" : "input";
    }

    private String mark(FormField field) {
        if (!field.traits().required()) {
            return texts.message("workflow.form.mark.optional");
        }
        return texts.message(field.hide() == null ? "workflow.form.mark.required" : "workflow.form.mark.conditional");
    }

    private @Nullable String hint(FormField field) {
        String format = field instanceof DateTimeField when && field.editable()
                ? texts.message(EnumNames.key("workflow.form.hint", when.subtype()))
                : null;
        String hint = Stream.of(
                        texts.optional(
                                field.name() + ".description", field.traits().description()),
                        format)
                .filter(each -> each != null)
                .collect(Collectors.joining(" "));
        return hint.isEmpty() ? null : hint;
    }

    /** All problems of the field in one text. */
    private @Nullable String error(String name) {
        String error = problems.stream()
                .filter(problem -> name.equals(problem.field()))
                .map(problem -> labels.problem(told.atField(problem)).text())
                .collect(Collectors.joining(" "));
        return error.isEmpty() ? null : error;
    }

    private static @Nullable String describedBy(
            String id, @Nullable String hint, @Nullable String error, @Nullable Integer limit) {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        if (limit != null) {
            ids.add(id + "-limit");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static @Nullable Integer limit(FormField field) {
        if (!field.editable()) {
            return null;
        }
        return field instanceof TextArea area
                ? area.rules().maxLength()
                : field instanceof TextField line ? line.rules().maxLength() : null;
    }

    private List<String> values(FormScope scope, FormField field) {
        if (field.secret()) {
            return List.of();
        }
        if (typed != null) {
            return typed.getOrDefault(scope.name(field), List.of());
        }
        Object value = scope.value(field);
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of(ValueWords.input(value));
    }

    private List<PartView.Choice> choices(FormScope scope, FormField field, String id, List<String> chosen) {
        if (field instanceof CheckboxField) {
            boolean ticked = chosen.contains("true") || chosen.contains("on");
            return List.of(new PartView.Choice(id, "true", labels.label(scope, field), ticked));
        }
        List<PartView.Choice> choices = new ArrayList<>();
        for (FormOption option : labels.options(scope, field)) {
            String each = choices.isEmpty() ? id : id + "-" + (choices.size() + 1);
            choices.add(new PartView.Choice(each, option.value(), option.label(), chosen.contains(option.value())));
        }
        return choices;
    }
}
