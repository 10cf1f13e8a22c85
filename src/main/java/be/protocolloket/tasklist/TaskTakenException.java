package be.protocolloket.tasklist;

import java.util.UUID;

/** A colleague took this task; what was typed is kept, nothing else happened. */
public class TaskTakenException extends RuntimeException {

    private final UUID holder;

    public TaskTakenException(UUID holder) {
        super("task taken");
        this.holder = holder;
    }

    public UUID holder() {
        return holder;
    }
}
