package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code src/docs/configuration.md} has every setting of ours, no setting that does not exist, and the defaults of the code. */
@Tag("camunda") // the page names the settings of Camunda; the fork has another prefix
class ConfigurationDocsTests {

    private static final Path PAGE = Path.of("src/docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| (.*?) \\| .*\\|$");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:SPRING|PROTOCOLLOKET|SERVER)_[A-Z_]+\\b");
    private static final Pattern OPTION = Pattern.compile("--((?:protocolloket|spring|server|camunda)\\.[a-z.-]+)=");
    private static final String NO_DEFAULT = "–";

    /** What this page says in words, because a class decides it and no declaration does. */
    private static final Set<String> IN_WORDS = Set.of("protocolloket.vault.key-file");

    private static Map<String, String> declared = Map.of();
    private static Map<String, String> documented = Map.of();

    @BeforeAll
    static void read() throws IOException, ReflectiveOperationException {
        declared = DeclaredSettings.read();
        documented = new TreeMap<>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> documented.put(row.group(1), row.group(2)));
    }

    @Test
    void everySettingExists() {
        assertThat(documented.keySet()).hasSizeGreaterThan(30).isSubsetOf(declared.keySet());
    }

    @Test
    void everySettingOfOursIsExplained() {
        assertThat(declared.keySet().stream().filter(name -> name.startsWith("protocolloket.")))
                .hasSizeGreaterThan(30)
                .isSubsetOf(documented.keySet());
    }

    @Test
    void defaultsAreThoseOfTheCode() {
        List<String> wrong = new ArrayList<>();
        documented.forEach((name, written) -> {
            var value = String.valueOf(declared.get(name));
            boolean right = IN_WORDS.contains(name)
                    ? value.equals(DeclaredSettings.NONE)
                    : value.equals(DeclaredSettings.NONE)
                            ? written.equals(NO_DEFAULT)
                            : written.equals(value) || written.equals("`" + value + "`");
            if (!right) {
                wrong.add(name + ": documented " + written + ", declared " + value);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theDefaultKeyFileIsTheOneOfTheCode() throws IOException {
        var written = String.valueOf(documented.get("protocolloket.vault.key-file"));
        assertThat(written).startsWith("`<protocolloket.database.directory>/");
        var file = written.substring(written.indexOf('/') + 1, written.indexOf('`', 1));
        var readers = new ArrayList<Path>();
        for (Path source : ModelFile.files(ModelFile.MAIN.resolve("vault"))) {
            if (Files.readString(source).contains("\"" + file + "\"")) {
                readers.add(source);
            }
        }
        assertThat(readers).hasSize(1);
    }

    @Test
    void everySettingThatAPageUsesIsOnThisOne() throws IOException {
        var variables = new TreeSet<String>();
        documented
                .keySet()
                .forEach(name -> variables.add(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
        var used = new TreeSet<String>();
        for (Path page : DocsTests.pages()) {
            var text = Files.readString(page);
            VARIABLE.matcher(text).results().forEach(found -> used.add(found.group()));
            OPTION.matcher(text)
                    .results()
                    .forEach(found ->
                            used.add(found.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
        }
        assertThat(used).hasSizeGreaterThan(4).isSubsetOf(variables);
    }
}
