package be.protocolloket.tasklist;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that ended.
 *
 * @param person who finished it; null when the process ended it without anybody, as a withdrawal does
 */
public record DoneTask(
        String taskId,
        Set<String> groups,
        @Nullable UUID person,
        UUID protocolId,
        @Nullable UUID caseId,
        String elementId,
        String name,
        Instant endedAt) {}
