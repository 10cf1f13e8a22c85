package be.protocolloket.workflow.form;

/** What a line of text holds; from {@code properties.input} or {@code validate.validationType}. */
public enum TextInput {
    TEXT,
    EMAIL,
    URL,
    PASSWORD
}
