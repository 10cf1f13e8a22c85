package be.protocolloket.workflow.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A FEEL expression of a form, parsed once. Evaluated by the same FEEL engine that decision tables use. */
public final class FormExpression {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern STRING_LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final String source;
    private final ParsedExpression parsed;

    private FormExpression(String source, ParsedExpression parsed) {
        this.source = source;
        this.parsed = parsed;
    }

    /** @throws IllegalArgumentException with the parser's words, when this is not FEEL */
    public static FormExpression parse(String source) {
        ParseResult result = FEEL.parseExpression(source);
        if (!result.isSuccess()) {
            throw new IllegalArgumentException(result.failure().message());
        }
        return new FormExpression(source, result.parsedExpression());
    }

    /** Whether it is true; anything else, an error included, is not: a field in doubt is shown. */
    public boolean holds(Map<String, @Nullable Object> values) {
        return Boolean.TRUE.equals(value(values));
    }

    /** The result as text; empty when there is none. */
    public String text(Map<String, @Nullable Object> values) {
        Object value = value(values);
        return value == null ? "" : value.toString();
    }

    private @Nullable Object value(Map<String, @Nullable Object> values) {
        EvaluationResult result = FEEL.evaluate(parsed, FeelValues.of(values));
        return result.isSuccess() ? result.result() : null;
    }

    /** Whether the name of this field occurs in it. */
    public boolean mentions(String key) {
        String code = STRING_LITERAL.matcher(source).replaceAll(" ");
        return Pattern.compile("(?<![\\w])" + Pattern.quote(key) + "(?![\\w])")
                .matcher(code)
                .find();
    }

    /** The expression for the browser; empty when it uses more than =, !=, and, or, not over fields and literals. */
    public Optional<FieldTest> test() {
        return Optional.ofNullable(FieldTests.of(parsed.expression()));
    }

    @Override
    public String toString() {
        return source;
    }
}
