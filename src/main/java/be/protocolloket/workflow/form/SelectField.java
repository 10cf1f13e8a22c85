package be.protocolloket.workflow.form;

/** One of many options, in a list that opens. */
public record SelectField(FieldTraits traits, FieldOptions options) implements FormField {}
