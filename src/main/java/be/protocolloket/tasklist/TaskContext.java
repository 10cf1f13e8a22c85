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

    /** Name of the variable that holds the id of the case. */
    public static final String CASE_ID = "caseId";

    /** The case that the task belongs to; null for a task of a protocol itself. */
    public @Nullable UUID caseId() {
        Object caseId = variables.get(CASE_ID);
        return caseId == null ? null : UUID.fromString(caseId.toString());
    }

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
