package be.protocolloket.tasklist;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the room that owns its form sees it.
 *
 * @param elementId id of the user task in its model
 * @param variables the process's variables that the task can see: ids and decisions
 */
public record TaskContext(
        String taskId,
        String formId,
        String elementId,
        String processKey,
        UUID protocolId,
        Map<String, Object> variables) {

    /** @throws IllegalStateException when the process never set it, which is a fault of the model */
    public String text(String variable) {
        return String.valueOf(require(variable));
    }

    /** @throws IllegalStateException when absent */
    public UUID id(String variable) {
        return UUID.fromString(text(variable));
    }

    public boolean flag(String variable) {
        return Boolean.TRUE.equals(variables.get(variable));
    }

    public @Nullable Object find(String variable) {
        return variables.get(variable);
    }

    private Object require(String variable) {
        Object value = variables.get(variable);
        if (value == null) {
            throw new IllegalStateException("task " + elementId + " has no variable " + variable);
        }
        return value;
    }
}
