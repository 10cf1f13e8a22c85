package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README and {@code src/docs} lead to each other and to what is there; decisions have one form. */
class DocsTests {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path DECISIONS = DOCS.resolve("decisions");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)");
    private static final int SCREEN = 40;

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<String> links = new ArrayList<>();
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            for (var link : LINK.matcher(Files.readString(page)).results().toList()) {
                links.add(link.group());
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                if (!Files.exists(target)
                        || link.group(2) != null && !headings(target).contains(link.group(2))) {
                    dead.add(page + ": " + link.group());
                }
            }
        }
        assertThat(links).hasSizeGreaterThan(20);
        assertThat(dead).isEmpty();
    }

    @Test
    void theReadmeLeadsToEveryPage() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> pages = Files.list(DOCS)) {
            assertThat(pages.map(page -> "](" + page + ")"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(readme).contains(link));
        }
    }

    @Test
    void decisionsAreNumberedAndFitOnAScreen() throws IOException {
        var decisions = ModelFile.files(DECISIONS);
        assertThat(decisions.stream()
                        .map(file ->
                                Integer.valueOf(file.getFileName().toString().substring(0, 4))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, decisions.size()).boxed().toList());
        for (Path file : decisions) {
            var lines = Files.readAllLines(file);
            int number = Integer.parseInt(file.getFileName().toString().substring(0, 4));
            assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(SCREEN);
            assertThat(lines.get(0)).startsWith("# " + number + ". ");
            assertThat(String.join("\n", lines))
                    .as(file.toString())
                    .containsSubsequence("**Context.**", "**Decision.**", "**Consequences.**");
        }
    }

    @Test
    void theLinesOfTheLogAreWrittenByTheCode() throws IOException {
        var operations = Files.readString(DOCS.resolve("operations.md"));
        var code = new StringBuilder();
        for (Path source : ModelFile.files(ModelFile.MAIN)) {
            code.append(Files.readString(source));
        }
        var lines = Pattern.compile("`((?:Models and forms|Ledger:) [^`]+)`")
                .matcher(operations)
                .results()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .allSatisfy(line -> assertThat(code).contains(line.group(1).replace("…", "{}")));
    }

    static List<Path> pages() {
        return Stream.concat(
                        Stream.of(Path.of("README.md")),
                        ModelFile.files(DOCS).stream()
                                .filter(file -> file.toString().endsWith(".md")))
                .toList();
    }

    /** As the addresses of a page's headings are written. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
