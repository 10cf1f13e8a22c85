package be.protocolloket.protocol.web;

import be.protocolloket.tasklist.DueState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who must do what, by when and why.
 *
 * @param mine the reader may do it
 * @param whyKey message
 * @param takenBy name of the person who took it
 */
record OpenStep(
        String taskId,
        String name,
        List<String> who,
        boolean mine,
        DueState due,
        String whyKey,
        @Nullable String takenBy) {

    /** Whether the other step asks the same of other people by the same day, so that one sentence can cover both. */
    boolean sameAs(OpenStep other) {
        return !mine
                && !other.mine
                && name.equals(other.name)
                && due.equals(other.due)
                && whyKey.equals(other.whyKey)
                && Objects.equals(takenBy, other.takenBy);
    }

    /** The same step for more people. */
    OpenStep with(List<String> more) {
        return new OpenStep(
                taskId,
                name,
                Stream.concat(who.stream(), more.stream()).distinct().toList(),
                mine,
                due,
                whyKey,
                takenBy);
    }
}
