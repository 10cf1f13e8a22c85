package be.protocolloket.workflow.form;

/** One of a few options, all in sight. */
public record RadioField(FieldTraits traits, FieldOptions options) implements FormField {}
