package be.protocolloket.protocol.web;

import be.protocolloket.tasklist.DueState;
import java.util.List;
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
        @Nullable String takenBy) {}
