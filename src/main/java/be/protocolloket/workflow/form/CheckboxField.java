package be.protocolloket.workflow.form;

/** A box to tick; required means that it must be ticked. */
public record CheckboxField(FieldTraits traits) implements FormField {}
