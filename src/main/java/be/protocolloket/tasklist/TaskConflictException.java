package be.protocolloket.tasklist;

import org.jspecify.annotations.Nullable;

/** Two people changed the same thing at the same moment and this one lost, more than once; trying again is safe. */
public class TaskConflictException extends RuntimeException {

    public TaskConflictException(@Nullable Throwable cause) {
        super("task conflict", cause);
    }
}
