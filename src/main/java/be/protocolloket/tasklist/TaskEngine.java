package be.protocolloket.tasklist;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the task list asks of the process engine, inside the caller's transaction. */
public interface TaskEngine {

    /**
     * The process variables that the task can see.
     *
     * @throws LostRaceException when the task is gone
     */
    Map<String, Object> variables(String taskId) throws LostRaceException;

    /**
     * Gives the task to a person, or back to its groups with null.
     *
     * @param holder who is thought to have it now; null for nobody
     * @throws LostRaceException when the task is gone, somebody else has it, or somebody changed it in the meantime
     */
    void assign(String taskId, @Nullable UUID holder, @Nullable UUID person) throws LostRaceException;

    /**
     * Claims, when nobody has it yet, and completes in one go.
     *
     * @throws LostRaceException when it is gone, or a colleague took it in the meantime
     */
    void complete(String taskId, UUID person, Map<String, Object> variables) throws LostRaceException;
}
