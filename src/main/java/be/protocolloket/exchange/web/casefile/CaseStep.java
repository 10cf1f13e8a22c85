package be.protocolloket.exchange.web.casefile;

import be.protocolloket.tasklist.DueState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must do what, by when and why.
 *
 * @param taskId empty when the reader may not know which step it is
 * @param who groups in words; bodies when the reader may not know which step it is
 * @param mine the reader may do it
 * @param due null when the reader may not know which step it is
 * @param why sentence
 * @param takenBy name of the colleague who took it
 */
record CaseStep(
        String taskId,
        String name,
        List<String> who,
        boolean mine,
        @Nullable DueState due,
        String why,
        @Nullable String takenBy) {}
