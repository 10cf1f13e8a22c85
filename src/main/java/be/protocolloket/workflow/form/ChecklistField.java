package be.protocolloket.workflow.form;

/** Any number of the offered options. */
public record ChecklistField(FieldTraits traits, FieldOptions options) implements FormField {}
