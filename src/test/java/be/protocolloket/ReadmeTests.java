package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The README stays short, and true as far as a machine can tell. */
@Execution(ExecutionMode.CONCURRENT)
class ReadmeTests {

    private static final int MOST_BYTES = 12_000;

    private static String readme = "";
    private static String code = "";

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        var all = new StringBuilder();
        for (Path file : ModelFile.files(ModelFile.MAIN)) {
            all.append(Files.readString(file));
        }
        code = all.toString();
    }

    @Test
    void aNewcomerReadsItAtOnce() {
        assertThat(readme.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void theMapShowsTheRoomsAndNothingElse() throws IOException {
        try (Stream<Path> folders = Files.list(ModelFile.MAIN)) {
            var rooms = folders.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .toList();
            assertThat(found("(?m)^\\| `([a-z]+)` \\|", section("Rooms")))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(rooms);
        }
    }

    @Test
    void everyProcessIsNamedAsInItsModel() {
        assertThat(ModelFile.all())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(section("Processes"))
                        .contains("| [`%s`](%s) | %s |"
                                .formatted(
                                        model.process().getId(),
                                        model.path(),
                                        model.process().getName())));
    }

    @Test
    void everyDemoAccountOfTheTablesExistsAndOpensWithThePassword() throws IOException {
        assertThat(readme)
                .contains("`"
                        + found("String PASSWORD = \"(.*?)\"", source("DemoAccounts"))
                                .first() + "`");
        var accounts =
                found("\"((?:woonsprong|gistel|elegast|woonhaven|cranium|wvi)-[a-z0-9-]+)\"", source("DemoStaff"));
        var tour = Files.readString(Path.of("src/docs/tour.md"));
        assertThat(found("`((?:woonsprong|gistel|elegast|woonhaven|cranium|wvi)-[a-z0-9-]+)`", readme + tour))
                .isNotEmpty()
                .isSubsetOf(accounts);
        assertThat(found("`…(-[a-z0-9]+)`", readme))
                .isNotEmpty()
                .allSatisfy(ending -> assertThat(accounts).anyMatch(account -> account.endsWith(ending)));
    }

    @Test
    void theDictionaryNamesWhatTheCodeNames() {
        var names = found("`(\\w+)`", section("Dictionary"));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Pattern.compile("\\b" + name + "\\b")
                                .matcher(code)
                                .find())
                        .as(name)
                        .isTrue());
    }

    @Test
    void theTestCommandIsTheOneThatIsRun() throws IOException {
        assertThat(readme).contains("`mvn verify`").contains("`mvn spring-boot:run`");
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("mvn .*verify");
    }

    /** The text under a heading, up to the next one. */
    private static String section(String heading) {
        var sections = List.of(readme.split("(?m)^## "));
        return sections.stream()
                .filter(section -> section.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + heading));
    }

    private static String source(String type) throws IOException {
        for (Path file : ModelFile.files(ModelFile.MAIN)) {
            if (file.endsWith(type + ".java")) {
                return Files.readString(file);
            }
        }
        throw new AssertionError("no class " + type);
    }

    private static TreeSet<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
