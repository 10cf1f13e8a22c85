package be.protocolloket.exchange.api.body;

import be.protocolloket.exchange.rule.SaidRefusal;
import be.protocolloket.party.software.ApiProblem.Line;
import be.protocolloket.party.software.ApiProblem.Place;
import be.protocolloket.policy.PolicyWords;
import be.protocolloket.policy.Refusal;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong, line by line. */
@Component
public class Lines {

    private final MessageSource messages;
    private final PolicyWords words;

    Lines(MessageSource messages, PolicyWords words) {
        this.messages = messages;
        this.words = words;
    }

    String text(String messageKey, Locale locale) {
        return messages.getMessage(messageKey, null, locale);
    }

    /** With a message of this room. */
    public Line line(@Nullable String field, String messageKey, Locale locale, Object... args) {
        return Line.of(field, messages.getMessage(messageKey, args, locale));
    }

    /** A problem of a form in words; it names the field by its name in JSON instead of its label on the page. */
    public Line line(FieldProblem problem, Locale locale) {
        var field = problem.field();
        for (var arg : problem.args()) {
            if (arg instanceof SaidRefusal said) {
                return line(field, said.refusal(), locale);
            }
        }
        Object[] args = problem.messageKey().startsWith(FieldProblem.FORM_KEYS)
                ? Stream.concat(Stream.of(field == null ? "" : field), Arrays.stream(problem.args()))
                        .toArray()
                : problem.args();
        return line(field, problem.messageKey(), locale, args);
    }

    public List<Line> lines(List<FieldProblem> problems, Locale locale) {
        return problems.stream().map(problem -> line(problem, locale)).toList();
    }

    /** What the protocol says against it. */
    public Line line(@Nullable String field, Refusal refusal, Locale locale) {
        return new Line(
                field,
                words.sentence(refusal, locale),
                refusal.article(),
                place(refusal),
                refusal.reason().name(),
                refusal.next().name(),
                words.advice(refusal, locale));
    }

    /** Null where the text has no article on the subject. */
    private static @Nullable Place place(Refusal refusal) {
        var place = refusal.place();
        return refusal.article().isEmpty()
                ? null
                : new Place(
                        refusal.article(),
                        known(place.section()),
                        place.table() == 0 ? null : place.table(),
                        known(place.part()),
                        known(place.row()));
    }

    private static @Nullable String known(String words) {
        return words.isEmpty() ? null : words;
    }

    public List<Line> lines(@Nullable String field, List<Refusal> refusals, Locale locale) {
        return refusals.stream().map(refusal -> line(field, refusal, locale)).toList();
    }
}
