package be.protocolloket.tasklist;

/** The task was open and is not any more: somebody finished it, or the process ended it. */
public class TaskEndedException extends RuntimeException {

    private final transient DoneTask task;

    public TaskEndedException(DoneTask task) {
        super("task ended");
        this.task = task;
    }

    public DoneTask task() {
        return task;
    }
}
