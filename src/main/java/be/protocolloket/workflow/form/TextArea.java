package be.protocolloket.workflow.form;

/** Several lines of text. */
public record TextArea(FieldTraits traits, TextRules rules) implements FormField {}
