package be.protocolloket.exchange.web.casefile;

import be.protocolloket.tasklist.DueState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must do what, by when and why.
 *
 * @param who groups in words
 * @param mine the reader may do it
 * @param why sentence
 * @param takenBy name of the colleague who took it
 */
record CaseStep(
        String taskId,
        String name,
        List<String> who,
        boolean mine,
        DueState due,
        String why,
        @Nullable String takenBy) {}
