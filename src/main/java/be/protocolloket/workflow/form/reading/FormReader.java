package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.FieldOptions;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormGroup;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.TaskForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one post: every field first, then what the conditions hide, then values and problems of what is left. */
final class FormReader {

    private final PreparedForm prepared;
    private final PostedFields posted;
    private final List<FieldProblem> problems = new ArrayList<>();

    FormReader(PreparedForm prepared, PostedFields posted) {
        this.prepared = prepared;
        this.posted = posted;
    }

    FormReading read() {
        if (posted.unknown()) {
            problems.add(new FieldProblem(null, FieldProblem.FORM_KEYS + "unknown"));
        }
        if (!posted.shown().equals(prepared.shown())) {
            problems.add(new FieldProblem(null, FieldProblem.FORM_KEYS + "changed"));
        }
        ScopeAnswers root = answers(prepared.root());
        for (FormList list : prepared.form().lists()) {
            root.rows()
                    .put(
                            list.name(),
                            prepared.rows(list, posted.rows(list)).stream()
                                    .map(this::answers)
                                    .filter(row -> !list.growing() || !blank(row))
                                    .toList());
        }
        FormValues values = collect(root, Visibility.hidden(root));
        return new FormReading(values, List.copyOf(problems), posted.typed());
    }

    private ScopeAnswers answers(FormScope scope) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (FormField field : TaskForm.fields(scope.parts())) {
            answers.put(field.name(), field.editable() ? answer(scope, field) : Answer.of(scope.value(field)));
        }
        return new ScopeAnswers(scope, answers, new LinkedHashMap<>());
    }

    private Answer answer(FormScope scope, FormField field) {
        FieldOptions source = FieldOptions.of(field);
        List<FormOption> offered = source == null ? List.of() : prepared.options(scope, source);
        return AnswerReader.read(field, posted.values(scope.name(field)), offered);
    }

    /** A row that was added and left empty was not meant. */
    private static boolean blank(ScopeAnswers row) {
        return row.answers().values().stream().allMatch(Answer::blank);
    }

    private FormValues collect(ScopeAnswers here, Set<String> hidden) {
        boolean row = !here.scope().prefix().isEmpty();
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(row ? here.scope().start() : Map.of());
        collect(here, here.scope().parts(), hidden, values);
        return new FormValues(values);
    }

    private void collect(
            ScopeAnswers here, List<FormComponent> parts, Set<String> hidden, Map<String, @Nullable Object> values) {
        for (FormComponent part : parts) {
            if (hidden.contains(here.scope().name(part))) {
                TaskForm.fields(List.of(part)).forEach(field -> values.remove(field.name()));
            } else if (part instanceof FormGroup group) {
                collect(here, group.parts(), hidden, values);
            } else if (part instanceof FormList list) {
                values.put(
                        list.name(),
                        here.rows().getOrDefault(list.name(), List.of()).stream()
                                .map(each -> collect(each, hidden))
                                .toList());
            } else if (part instanceof FormField field) {
                values.put(field.name(), checked(here, field));
            }
        }
    }

    private @Nullable Object checked(ScopeAnswers here, FormField field) {
        Answer answer = here.answers().getOrDefault(field.name(), Answer.of(null));
        String name = here.scope().name(field);
        if (answer.problem() != null) {
            problems.add(new FieldProblem(name, answer.problem(), answer.args()));
        } else if (field.traits().required() && field.editable() && answer.blank()) {
            problems.add(new FieldProblem(name, FieldProblem.FORM_KEYS + AnswerReader.missing(field)));
        }
        return answer.value();
    }
}
