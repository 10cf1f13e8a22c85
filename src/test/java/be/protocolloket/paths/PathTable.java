package be.protocolloket.paths;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The table as it stands in the documentation. For every branch, every way in which a case ends and every pair of views, it holds the shortest
 * path that a test walked, so that a new test changes it only where it adds something.
 */
record PathTable(Collection<DrawnModel> models, List<WalkedPath> walked) {

    private static final String HEAD = """
            # Paths

            Every branch of every model of the rooms `exchange` and `retention`, walked by the process tests to an end: who did what, what each body could
            see of what the other did (by [the table of what crosses](../main/resources/border/cases.csv),
            [decision 29](decisions/0029-what-crosses-the-border-stands-in-a-table.md)) and how it ended. The tests write this page and fail when it
            differs ([decision 34](decisions/0034-every-path-is-walked-to-its-end.md)). Names are those of the models and pages. What a body does itself it
            sees; what happened more than once stands once, with “again”. A branch stands here with its shortest path.
            """;

    /** Branches that no test walked to an end, as model and element. */
    List<String> unwalked() {
        List<String> unwalked = new ArrayList<>();
        for (DrawnModel drawn : models) {
            var open = drawn.branches();
            of(drawn)
                    .filter(path -> !path.end().startsWith(WalkedPath.TAKEN_AWAY))
                    .forEach(path -> open.removeAll(path.passed()));
            open.forEach(branch -> unwalked.add(drawn.process().getId() + " " + branch));
        }
        return unwalked;
    }

    /** Ways in which a kind of case can end by the table of what crosses, and in which none did: kind and outcome. */
    List<String> unreached() throws IOException {
        var border = new ClassPathResource("border/cases.csv").getContentAsString(StandardCharsets.UTF_8);
        return border.lines()
                .map(line -> line.split(";"))
                .filter(cells -> cells.length > 1 && !cells[0].equals("*") && cells[1].startsWith("END_"))
                .filter(cells -> !cells[1].equals("END_WITHDRAWN"))
                .filter(cells -> walked.stream()
                        .noneMatch(path -> path.model().equals(DrawnModel.key(cells[0]))
                                && cells[1].equals("END_" + path.outcome())))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
    }

    private Stream<WalkedPath> of(DrawnModel drawn) {
        return walked.stream()
                .filter(path -> path.model().equals(drawn.process().getId()));
    }

    String markdown() {
        var text = new StringBuilder(HEAD);
        for (DrawnModel drawn : models) {
            text.append(
                    "\n## %s\n\nModel [`%s`](../../%s)\n\n| What happened, and who did it | What each side saw | End |\n|---|---|---|\n"
                            .formatted(
                                    drawn.process().getName(), drawn.process().getId(), drawn.file()));
            rows(of(drawn).toList()).forEach(row -> text.append(row).append('\n'));
        }
        return text.toString();
    }

    private static List<String> rows(List<WalkedPath> paths) {
        Map<String, WalkedPath> shortest = new TreeMap<>();
        for (WalkedPath path : paths) {
            keys(path)
                    .forEach(key -> shortest.merge(
                            key, path, (one, other) -> WalkedPath.SHORTEST.compare(one, other) <= 0 ? one : other));
        }
        var chosen = new TreeSet<>(Comparator.comparing(WalkedPath::end).thenComparing(WalkedPath.SHORTEST));
        chosen.addAll(shortest.values());
        return chosen.stream().map(WalkedPath::row).toList();
    }

    private static List<String> keys(WalkedPath path) {
        List<String> keys = new ArrayList<>(path.passed());
        keys.add("end " + path.end());
        keys.add("seen " + path.end() + path.seen());
        return keys;
    }
}
