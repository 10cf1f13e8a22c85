package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param groups ids of the groups that may take it
 * @param assignee person who took it
 * @param name what is to be done, in Dutch, from the model
 * @param protocolId the protocol; for a task of a body itself, what its room says it is about
 * @param caseId null for a task of a protocol itself
 * @param term code of the term that set the due date
 * @param barred persons of the groups who may not do it, such as the one who proposed what it approves
 */
public record OpenTask(
        String taskId,
        Set<String> groups,
        @Nullable UUID assignee,
        Instant dueAt,
        UUID protocolId,
        @Nullable UUID caseId,
        String processKey,
        String elementId,
        String formId,
        String name,
        @Nullable String term,
        Instant createdAt,
        Set<UUID> barred) {

    /** Whether the caller may do it now. */
    public boolean waitsFor(Caller caller) {
        return groups.stream().anyMatch(caller.groupIds()::contains)
                && !takenBySomebodyElse(caller.personId())
                && !bars(caller);
    }

    /** Whether the caller may not do it, though one of their groups may. */
    public boolean bars(Caller caller) {
        return barred.contains(caller.personId());
    }

    public boolean takenBySomebodyElse(UUID person) {
        return assignee != null && !assignee.equals(person);
    }
}
