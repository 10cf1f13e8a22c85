package be.protocolloket.workflow.form;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is not accepted, as a message for the person who gave it.
 *
 * @param field the field's name as posted, such as {@code motivation} or {@code advices[0].motivation}; null: the form as a
 *     whole
 * @param messageKey for keys that start with {@code workflow.form.} the page puts the field's label before the arguments, as
 *     {@code {0}}; for all other keys the arguments stand as given
 */
public record FieldProblem(@Nullable String field, String messageKey, Object... args) {

    /** Keys with this start are about one field and take its label as their first argument. */
    public static final String FORM_KEYS = "workflow.form.";

    /** An argument that is a whole sentence, such as why a protocol refuses something: a page says it in full in one place. */
    public interface Sentence {

        /** The sentence in full. */
        @Override
        String toString();

        /** What stands where the sentence would only be repeated. */
        String brief();
    }

    /**
     * An argument that no message prints: the address of the page on which it is mended, when that is another one.
     *
     * @param path from the root of the application; while the problem is on its way, from the page of what it is about
     */
    public record Elsewhere(String path) {}

    /** Where it is mended, when that is on another page. */
    public Optional<Elsewhere> elsewhere() {
        return Arrays.stream(args)
                .filter(Elsewhere.class::isInstance)
                .map(Elsewhere.class::cast)
                .findFirst();
    }

    /** The same, mended on a page under this address. */
    public FieldProblem under(String address) {
        return new FieldProblem(
                field,
                messageKey,
                Arrays.stream(args)
                        .map(arg -> arg instanceof Elsewhere page ? new Elsewhere(address + page.path()) : arg)
                        .toArray());
    }

    /** The same, about the form as a whole: for a page that does not draw the field. */
    public FieldProblem ofWhole() {
        return new FieldProblem(null, messageKey, args);
    }

    /** The same with its sentences in brief; itself when it has none. */
    public FieldProblem brief() {
        if (Arrays.stream(args).noneMatch(Sentence.class::isInstance)) {
            return this;
        }
        return new FieldProblem(
                field,
                messageKey,
                Arrays.stream(args)
                        .map(arg -> arg instanceof Sentence sentence ? sentence.brief() : arg)
                        .toArray());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldProblem that
                && Objects.equals(field, that.field)
                && messageKey.equals(that.messageKey)
                && Arrays.equals(args, that.args);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, messageKey, Arrays.hashCode(args));
    }

    @Override
    public String toString() {
        return (field == null ? "form" : field) + ": " + messageKey + Arrays.toString(args);
    }
}
