package be.protocolloket.tasklist.list;

import be.protocolloket.tasklist.TaskTable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a page of the list shows; every part of it stands in the page's address.
 *
 * @param page from 1
 */
public record TaskQuery(
        Scope scope,
        @Nullable UUID protocolId,
        @Nullable UUID caseId,
        @Nullable String elementId,
        Due due,
        int page) {

    /** Whose tasks. */
    public enum Scope {
        MINE,
        /** Nobody took them yet. */
        GROUPS,
        /** A colleague took them: so that nothing is lost with somebody who is away. */
        COLLEAGUES
    }

    /** How soon. */
    public enum Due {
        ALL,
        LATE,
        /** As {@code DueState} marks it: today or the next two working days, and not late. */
        SOON
    }

    long offset() {
        return (Math.max(page, 1) - 1L) * TaskTable.PAGE_SIZE;
    }
}
