package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormList;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.TaskForm;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.FormScope;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out answers for reading: first the form's own, then each row under its name. Hidden fields do not appear. */
record AnswerSections(PreparedForm prepared, FormReading reading, FormLabels labels, FormTexts texts) {

    List<AnswersView.Section> sections() {
        List<AnswersView.Section> sections = new ArrayList<>();
        sections.add(section("", prepared.root(), reading.values()));
        for (FormList list : prepared.form().lists()) {
            List<FormValues> rows = reading.values().list(list.name());
            List<FormScope> scopes = prepared.rows(list, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                String heading = texts.message(
                        "workflow.form.row.field",
                        texts.words(list.name() + ".label", list.label()),
                        labels.row(scopes.get(i), i));
                sections.add(section(heading, scopes.get(i), rows.get(i)));
            }
        }
        return sections.stream().filter(section -> !section.items().isEmpty()).toList();
    }

    /** The passwords to ask: those that the answers do not hide. */
    List<FormField> secrets() {
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(prepared.root().start());
        values.putAll(reading.values().values());
        return prepared.form().fields().stream()
                .filter(FormField::secret)
                .filter(field -> field.hide() == null || !field.hide().holds(values))
                .toList();
    }

    private AnswersView.Section section(String heading, FormScope scope, FormValues values) {
        ValueWords words = new ValueWords(labels, texts);
        List<AnswersView.Item> items = TaskForm.fields(scope.parts()).stream()
                .filter(field -> !field.secret() && values.has(field.name()))
                .map(field -> new AnswersView.Item(
                        labels.label(scope, field),
                        words.lines(scope, field, values.values().get(field.name()))))
                .toList();
        return new AnswersView.Section(heading, items);
    }
}
