package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FieldOptions;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.TaskForm;
import be.protocolloket.workflow.form.reading.FormScope;
import be.protocolloket.workflow.form.reading.PreparedForm;
import be.protocolloket.workflow.form.reading.ToldOnce;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields, options and rows of one task's form are called. */
record FormLabels(PreparedForm prepared, FormTexts texts) {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    /** The id of the input that takes the focus when people go to this field. */
    static String id(String name) {
        return "f-" + name.replaceAll("[\\[\\].]+", "-");
    }

    String label(FormScope scope, FormField field) {
        return texts.words(field.name() + ".label", field.traits().label());
    }

    List<FormOption> options(FormScope scope, FormField field) {
        FieldOptions source = FieldOptions.of(field);
        if (source == null) {
            return List.of();
        }
        return prepared.options(scope, source).stream()
                .map(option -> new FormOption(
                        option.value(), texts.words(field.name() + ".option." + option.value(), option.label())))
                .toList();
    }

    /** What tells one row from the next: its first read-only text, else its number. */
    String row(FormScope row, int index) {
        return TaskForm.fields(row.parts()).stream()
                .filter(field -> !field.editable())
                .map(row::value)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElseGet(() -> texts.message(
                        "workflow.form.row", texts.message("workflow.form.row.unnamed"), String.valueOf(index + 1)));
    }

    /** What is wrong, each sentence once: the form draws the fields that have a label. */
    ToldOnce told(List<FieldProblem> problems) {
        return new ToldOnce(problems, name -> !label(name).isEmpty());
    }

    /** What is said in brief names its field, because that would be the same for many. */
    List<ProblemView> summary(ToldOnce told) {
        return told.summary().stream()
                .map(line -> told.shortened(line) ? shortened(line) : problem(line))
                .toList();
    }

    private ProblemView shortened(FieldProblem line) {
        ProblemView brief = problem(line);
        String name = line.field() == null ? "" : label(line.field());
        return new ProblemView(
                brief.target(), brief.path(), texts.message("workflow.form.summary.brief", name, brief.text()));
    }

    ProblemView problem(FieldProblem problem) {
        String name = problem.field();
        String label = name == null ? "" : label(name);
        String path = problem.elsewhere().map(FieldProblem.Elsewhere::path).orElse(null);
        return new ProblemView(label.isEmpty() || name == null ? null : id(name), path, texts.problem(problem, label));
    }

    /** The label of a posted name; empty when there is no such field. */
    private String label(String name) {
        Matcher inRow = ROW.matcher(name);
        if (!inRow.matches()) {
            return named(prepared.root(), name);
        }
        int index = Integer.parseInt(inRow.group(2));
        for (FormList list : prepared.form().lists()) {
            if (list.name().equals(inRow.group(1))) {
                FormScope row = prepared.rows(list, index + 1).get(index);
                String label = named(row, inRow.group(3));
                return label.isEmpty() ? "" : texts.message("workflow.form.row.field", label, row(row, index));
            }
        }
        return "";
    }

    private String named(FormScope scope, String key) {
        return TaskForm.fields(scope.parts()).stream()
                .filter(field -> field.name().equals(key))
                .findFirst()
                .map(field -> label(scope, field))
                .orElse("");
    }
}
