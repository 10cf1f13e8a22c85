package be.protocolloket.tasklist;

import be.protocolloket.workflow.ProcessVariable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the room that owns its form sees it.
 *
 * @param elementId id of the user task in its model
 * @param protocolId the protocol; for a task of a body itself, {@link #SUBJECT_ID}
 * @param variables the process's variables that the task can see: ids and decisions
 */
public record TaskContext(
        String taskId,
        String formId,
        String elementId,
        String processKey,
        UUID protocolId,
        Map<String, Object> variables) {

    /** The case, in the processes that run for one. */
    public static final ProcessVariable<UUID> CASE_ID = ProcessVariable.uuid("caseId");

    /** What a task is about in the processes that run for a body itself, under no protocol; its room names it as {@link TaskSubjects}. */
    public static final ProcessVariable<UUID> SUBJECT_ID = ProcessVariable.uuid("subjectId");

    /** The protocol, in every process that runs under one. */
    public static final ProcessVariable<UUID> PROTOCOL_ID = ProcessVariable.uuid("protocolId");

    /** The case that the task belongs to; null for a task of a protocol itself. */
    public @Nullable UUID caseId() {
        return find(CASE_ID).orElse(null);
    }

    /** @throws IllegalStateException when the process never set it, which is a fault of the model */
    public <T> T get(ProcessVariable<T> variable) {
        return variable.get(variables::get);
    }

    public <T> Optional<T> find(ProcessVariable<T> variable) {
        return variable.find(variables::get);
    }

    public <T> boolean has(ProcessVariable<T> variable, T value) {
        return find(variable).filter(value::equals).isPresent();
    }

    /** False also when the process never set it. */
    public boolean is(ProcessVariable<Boolean> variable) {
        return find(variable).orElse(false);
    }
}
