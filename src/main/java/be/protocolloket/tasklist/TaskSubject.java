package be.protocolloket.tasklist;

import org.jspecify.annotations.Nullable;

/**
 * What a task is about, in a reader's words.
 *
 * @param path address of its page
 * @param taskKey message of what the task is called, where that depends on what it is about; null for the name in the model
 */
public record TaskSubject(
        String title, String path, @Nullable String taskKey) {

    public TaskSubject(String title, String path) {
        this(title, path, null);
    }
}
