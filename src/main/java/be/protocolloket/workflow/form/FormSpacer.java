package be.protocolloket.workflow.form;

import org.jspecify.annotations.Nullable;

/** Room between parts. */
public record FormSpacer(String name, @Nullable FormExpression hide) implements FormComponent {}
