package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import be.protocolloket.workflow.form.reading.ToldOnce;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A form ready to be drawn by {@code tasklist/form.html}: {@code problems(view)} above the form, {@code form(view)} in it.
 *
 * @param shown posted back, so that an answer to an outdated page is noticed
 */
record FormView(List<PartView> parts, List<ProblemView> problems, ToldOnce told, String shown, FormTexts texts) {

    /** The form as the task starts. */
    static FormView fresh(PreparedForm prepared, MessageSource messages, Locale locale) {
        return of(prepared, null, List.of(), messages, locale);
    }

    /** The form with a draft that was kept. */
    static FormView draft(
            PreparedForm prepared, Map<String, List<String>> typed, MessageSource messages, Locale locale) {
        return of(prepared, typed, List.of(), messages, locale);
    }

    /** The form again, with all that was typed and what is wrong with it. */
    static FormView refused(PreparedForm prepared, FormReading reading, MessageSource messages, Locale locale) {
        return of(prepared, reading.typed(), reading.problems(), messages, locale);
    }

    private static FormView of(
            PreparedForm prepared,
            @Nullable Map<String, List<String>> typed,
            List<FieldProblem> problems,
            MessageSource messages,
            Locale locale) {
        FormTexts texts = new FormTexts(messages, locale, prepared.form().id());
        FormLabels labels = new FormLabels(prepared, texts);
        ToldOnce told = labels.told(problems);
        FieldViews fields = new FieldViews(prepared, typed, problems, told, labels, texts);
        List<PartView> parts = new PartViews(prepared, typed, fields, labels, texts).all();
        return new FormView(parts, labels.summary(told), told, prepared.shown(), texts);
    }

    /** For the template: whether the first buttons of the page would be those of rows. */
    public boolean hasGrowingRows() {
        return parts.stream().anyMatch(part -> part instanceof PartView.Rows rows && rows.rowsName() != null);
    }

    /** For what stands beside the form: whether the form says this already. */
    public boolean says(String sentence) {
        return told.says(sentence);
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
