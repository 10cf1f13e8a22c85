package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README stays true as far as a machine can tell. */
class ReadmeTests {

    private static String readme = "";

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void everyRoomIsOnTheMap() throws IOException {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/be/protocolloket"))) {
            assertThat(rooms.filter(Files::isDirectory).map(room -> "| `" + room.getFileName() + "` |"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(readme).contains(row));
        }
    }

    @Test
    void everyProcessIsNamed() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            assertThat(models.filter(file -> file.toString().endsWith(".bpmn")).map(Path::toString))
                    .isNotEmpty()
                    .allSatisfy(model -> assertThat(readme).contains("(" + model + ")"));
        }
    }

    @Test
    void everyLinkIntoTheProjectLeadsSomewhere() {
        Matcher links = Pattern.compile("]\\((?!https?:)([^)#]+)\\)").matcher(readme);
        List<String> dead = links.results()
                .map(link -> link.group(1))
                .filter(path -> !Files.exists(Path.of(path)))
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void everySettingOfOursIsExplained() throws IOException {
        String code = "";
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|yaml)"))
                    .toList()) {
                code += Files.readString(file);
            }
        }
        List<String> settings = Pattern.compile("\\$\\{(protocolloket\\.[a-z.-]+)")
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        String explained = Files.readString(Path.of("src/docs/configuration.md"));
        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(explained).contains("`" + setting + "`"));
    }

    @Test
    void theTestCommandIsTheOneThatIsRun() throws IOException {
        assertThat(readme).contains("`mvn verify`").contains("`mvn spring-boot:run`");
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("mvn .*verify");
    }
}
