package be.protocolloket.tasklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task that a colleague took over.
 *
 * @param by who has it now
 * @param name of the task, in Dutch, from the model
 */
public record TakenOver(
        String taskId, UUID by, UUID protocolId, @Nullable UUID caseId, String elementId, String name) {}
