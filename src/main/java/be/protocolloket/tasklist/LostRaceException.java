package be.protocolloket.tasklist;

import org.jspecify.annotations.Nullable;

/** Somebody else was first on this task, or a sibling task changed the same process at the same moment. */
public class LostRaceException extends RuntimeException {

    public LostRaceException(@Nullable Throwable cause) {
        super("lost a race on a task", cause);
    }
}
