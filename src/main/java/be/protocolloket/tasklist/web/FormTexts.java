package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FieldProblem;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The words of one form in one language: those of {@code messages/forms} under {@code forms.<form>.<part>}, else those that
 * the form itself says, in Dutch.
 */
record FormTexts(MessageSource messages, Locale locale, String formId) {

    String message(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** @param part the key of a component and what of it is meant, such as {@code outcome.label} */
    String words(String part, String original) {
        String translated = messages.getMessage("forms." + formId + "." + part, null, original, locale);
        return translated == null ? original : translated;
    }

    @Nullable
    String optional(String part, @Nullable String original) {
        return original == null || original.isBlank() ? null : words(part, original);
    }

    String problem(FieldProblem problem, String label) {
        Object[] args = problem.messageKey().startsWith(FieldProblem.FORM_KEYS)
                ? Stream.concat(Stream.of(label), Stream.of(problem.args())).toArray()
                : problem.args();
        return message(problem.messageKey(), args);
    }
}
