package be.protocolloket.tasklist.web;

import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.TaskSubject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param roles in which of the reader's roles, in words
 * @param holder the colleague who took it; null when that is nobody, or the reader
 * @param due null for a task that is done
 * @param endedAt null for a task that is open
 */
record TaskLine(
        String taskId,
        String name,
        UUID protocolId,
        TaskTopics.Topic topic,
        List<String> roles,
        @Nullable String holder,
        @Nullable DueState due,
        @Nullable ZonedDateTime endedAt) {

    /** The case, or the protocol; null when nobody knows it. */
    public @Nullable TaskSubject subject() {
        return topic.subject();
    }

    /** The protocol of a case. */
    public @Nullable TaskSubject within() {
        return topic.within();
    }
}
