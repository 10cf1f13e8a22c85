package be.protocolloket.paths;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One path through a model to its end, in words.
 *
 * @param model process key
 * @param passed flows and ends that it passed
 * @param steps what happened and who did it; what came again stands once
 * @param seen what each body could see of it, in the order of their parts
 * @param end how it ended, and what goes on beside it
 * @param outcome how the case ended; empty for a model that ends no case
 */
record WalkedPath(String model, Set<String> passed, List<String> steps, List<String> seen, String end, String outcome) {

    static final String TAKEN_AWAY = "taken away";

    /** The shortest first; a total order of what stands in the table. */
    static final Comparator<WalkedPath> SHORTEST =
            Comparator.<WalkedPath>comparingInt(path -> path.steps().size()).thenComparing(WalkedPath::row);

    /** One line of a table in Markdown. */
    String row() {
        return "| %s | %s | %s |"
                .formatted(
                        String.join("<br>", steps).replace("|", "\\|"),
                        String.join("<br>", seen).replace("|", "\\|"),
                        end.replace("|", "\\|"));
    }
}
