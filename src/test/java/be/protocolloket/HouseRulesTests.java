package be.protocolloket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this house is strict about, as tests that fail. */
class HouseRulesTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.protocolloket");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void onlyBackRoomsKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "be.protocolloket.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(MAIN);
        fields().that().areNotStatic().and().areNotFinal().should().bePrivate().check(MAIN);
    }

    @Test
    void nobodyReadsTheTimeBehindTheClocksBack() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("days of law begin at midnight in Brussels, by PostgreSQL's clock")
                .check(MAIN);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void noRoomIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..shared..", "..config..", "..dto..", "..impl..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void controllersDoNotTouchTables() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "javax.sql..")
                .check(MAIN);
    }

    @Test
    void postingMethodsAreNotPublicDoors() {
        methods()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.PostMapping")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void everyPackageIsCheckedForNull() throws IOException {
        List<Path> unchecked = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                boolean code;
                try (Stream<Path> files = Files.list(folder)) {
                    code = files.anyMatch(file -> file.toString().endsWith(".java"));
                }
                Path info = folder.resolve("package-info.java");
                if (code && (!Files.exists(info) || !Files.readString(info).contains("@NullMarked"))) {
                    unchecked.add(folder);
                }
            }
        }
        assertThat(unchecked).isEmpty();
    }

    @Test
    void classesStaySmall() throws IOException {
        List<Integer> lines = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int count = Files.readAllLines(file).size();
            lines.add(count);
            if (count > 200) {
                tooLong.add(file + ": " + count);
            }
        }
        assertThat(tooLong).isEmpty();
        lines.sort(null);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine of ten classes").isLessThanOrEqualTo(120);
    }

    @Test
    void sourcesNameNoUnfinishedWork() throws IOException {
        Pattern left = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|UnsupportedOperationException\\(\\)");
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            if (left.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Path messages = Path.of("src/main/resources/messages");
        try (Stream<Path> files = Files.list(messages)) {
            List<Path> dutch = files.filter(file -> file.toString().endsWith("_nl.properties"))
                    .toList();
            assertThat(dutch).isNotEmpty();
            for (Path file : dutch) {
                Path english = Path.of(file.toString().replace("_nl.", "_en."));
                if (!file.getFileName().toString().startsWith("forms_")) {
                    assertThat(keys(english)).as(english.toString()).isEqualTo(keys(file));
                }
            }
        }
    }

    private static java.util.Set<String> keys(Path file) throws IOException {
        var properties = new java.util.Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new java.util.TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
