package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/** A line between parts. */
public record FormSeparator(String name, @Nullable FormExpression hide) implements FormComponent {}
