package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FieldTest;
import be.protocolloket.workflow.form.FormComponent;
import be.protocolloket.workflow.form.FormExpression;
import be.protocolloket.workflow.form.TaskForm;
import be.protocolloket.workflow.form.reading.FormScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether and when parts of one scope are hidden. A condition on what the task starts with is decided here; one on answers
 * is left to the browser, as JSON: {@code {"name", "is"}}, {@code {"not"}}, {@code {"all"}}, {@code {"any"}} or {@code
 * {"constant"}}.
 *
 * @param scopes the innermost first
 */
record Hiding(List<FormScope> scopes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Hidden whatever is answered. */
    boolean always(FormComponent part) {
        FormExpression hide = part.hide();
        return hide != null && !onAnswers(hide) && hide.holds(start());
    }

    /** The condition for the browser; null when there is none, or when the browser could not follow it. */
    @Nullable
    String when(FormComponent part) {
        FormExpression hide = part.hide();
        return hide == null || !onAnswers(hide)
                ? null
                : hide.test().map(this::tree).map(JSON::writeValueAsString).orElse(null);
    }

    private boolean onAnswers(FormExpression hide) {
        return scopes.stream()
                .flatMap(scope -> TaskForm.fields(scope.parts()).stream())
                .anyMatch(field -> field.editable() && hide.mentions(field.name()));
    }

    Map<String, @Nullable Object> start() {
        Map<String, @Nullable Object> start = new LinkedHashMap<>();
        for (int i = scopes.size() - 1; i >= 0; i--) {
            FormScope scope = scopes.get(i);
            start.putAll(scope.start());
            TaskForm.fields(scope.parts()).forEach(field -> start.put(field.name(), scope.value(field)));
        }
        start.put("this", new LinkedHashMap<>(start));
        return start;
    }

    private Map<String, @Nullable Object> tree(FieldTest test) {
        if (test instanceof FieldTest.Not not) {
            return Map.of("not", tree(not.test()));
        }
        if (test instanceof FieldTest.All all) {
            return Map.of("all", all.tests().stream().map(this::tree).toList());
        }
        if (test instanceof FieldTest.Any any) {
            return Map.of("any", any.tests().stream().map(this::tree).toList());
        }
        return leaf((FieldTest.Is) test);
    }

    private Map<String, @Nullable Object> leaf(FieldTest.Is is) {
        Map<String, @Nullable Object> leaf = new LinkedHashMap<>();
        String posted = posted(is.name());
        if (posted == null) {
            leaf.put("constant", Objects.equals(start().get(is.name()), is.value()));
        } else {
            leaf.put("name", posted);
            leaf.put("is", is.value());
        }
        return leaf;
    }

    /** The posted name of the field that a condition means; null when people cannot answer it. */
    private @Nullable String posted(String key) {
        return scopes.stream()
                .flatMap(scope -> TaskForm.fields(scope.parts()).stream()
                        .filter(field -> field.name().equals(key))
                        .map(field -> field.editable() ? scope.name(field) : ""))
                .findFirst()
                .filter(name -> !name.isEmpty())
                .orElse(null);
    }
}
