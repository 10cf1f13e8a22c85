package be.protocolloket.workflow.form;

/**
 * One answer to choose from.
 *
 * @param value what is posted and kept
 * @param label what people read
 */
public record FormOption(String value, String label) {}
