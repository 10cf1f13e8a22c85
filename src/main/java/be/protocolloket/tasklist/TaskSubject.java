package be.protocolloket.tasklist;

/**
 * What a task is about, in a reader's words.
 *
 * @param path address of its page
 */
public record TaskSubject(String title, String path) {}
