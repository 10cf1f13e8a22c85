package be.protocolloket.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Comes last (see {@link be.protocolloket.browser.WalksEarly}) and judges what the process tests walked through. When somebody asks for some
 * tests only, it has nothing to say unless all process tests are among them.
 */
public class PathTableTests {

    private static final Path COMMITTED = Path.of("src/docs/paths.md");
    private static final Path WRITTEN = Path.of("target/paths.md");

    private static PathTable table;

    @BeforeAll
    static void everyProcessTestWalked() throws IOException {
        table = new PathTable(DrawnModel.all().values(), PathWatch.walked());
        Files.writeString(WRITTEN, table.markdown());
        var missing = ProcessTests.missing();
        assumeTrue(missing.isEmpty() || System.getProperty("test") == null, () -> "some tests only; not " + missing);
        assertThat(missing).as("process tests that did not pass in this run").isEmpty();
    }

    @Test
    void everyBranchIsWalkedToAnEnd() {
        assertThat(table.unwalked())
                .as("sequence flows and ends that no test of the room walked through to the end of the process")
                .isEmpty();
    }

    @Test
    void everyWayInWhichACaseCanEndIsReached() throws IOException {
        assertThat(table.unreached()).isEmpty();
    }

    @Test
    void theTableInTheDocumentationIsWhatTheTestsWalked() throws IOException {
        var committed = Files.readAllLines(COMMITTED);
        var written = Files.readAllLines(WRITTEN);
        String how = "look whether the tests walked what they should; to take it over: cp " + WRITTEN + " " + COMMITTED;
        assertThat(without(written, committed))
                .as("walked, and not in the page; " + how)
                .isEmpty();
        assertThat(without(committed, written))
                .as("in the page, and not walked; " + how)
                .isEmpty();
        assertThat(committed.equals(written))
                .as("the same lines in the same order; " + how)
                .isTrue();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
