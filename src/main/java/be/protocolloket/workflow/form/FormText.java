package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/**
 * Text between the fields.
 *
 * @param markdown used when there is no expression: paragraphs, lists, bold, italic and links
 * @param expression gives plain text from the start values
 */
public record FormText(
        String name,
        String markdown,
        @Nullable FormExpression expression,
        @Nullable FormExpression hide) implements FormComponent {}
