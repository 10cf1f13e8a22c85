package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import be.protocolloket.workflow.form.reading.ToldOnce;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * "Check your answers": what was answered, to be read, and carried along in hidden inputs; passwords are asked here and
 * only here. Drawn by {@code answers(view)} of {@code tasklist/form.html}.
 */
record AnswersView(
        List<Section> sections,
        List<Hidden> hidden,
        List<PartView.Field> secrets,
        List<ProblemView> problems,
        String shown,
        FormTexts texts) {

    record Section(String heading, List<Item> items) {}

    record Item(String label, List<String> lines) {}

    record Hidden(String name, String value) {}

    /**
     * @param prepared the whole form, passwords included
     * @param reading accepted, but for the problems of a second try to confirm
     */
    static AnswersView of(PreparedForm prepared, FormReading reading, MessageSource messages, Locale locale) {
        FormTexts texts = new FormTexts(messages, locale, prepared.form().id());
        FormLabels labels = new FormLabels(prepared, texts);
        List<FieldProblem> problems = reading.problems();
        ToldOnce told = labels.told(problems);
        FieldViews fields = new FieldViews(prepared, reading.typed(), problems, told, labels, texts);
        AnswerSections answers = new AnswerSections(prepared, reading, labels, texts);
        List<Hidden> hidden = reading.typed().entrySet().stream()
                .flatMap(typed -> typed.getValue().stream().map(value -> new Hidden(typed.getKey(), value)))
                .toList();
        return new AnswersView(
                answers.sections(),
                hidden,
                answers.secrets().stream()
                        .map(field -> fields.view(prepared.root(), field, null))
                        .toList(),
                labels.summary(told),
                prepared.shown(),
                texts);
    }

    /** For the template: a sentence of its own. */
    public String text(String key) {
        return texts.message(key);
    }

    /** For the template: the greatest length of a text, in words. */
    public String limit(int characters) {
        return texts.message("workflow.form.counter", characters);
    }
}
