package be.protocolloket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What this house is strict about, as tests that fail. */
@Execution(ExecutionMode.CONCURRENT)
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

    /** In Turkey a small I has a dot, in Iran a number has other digits, and a machine without a language reads no accents. */
    @Test
    void theLanguageOfTheMachineChangesNothing() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
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

    /** Files that catch whatever goes wrong, each with its reason beside the catch. */
    private static final Set<String> CATCH_ALL = Set.of(
            "exchange/web/start/StartCaseController.java",
            "party/web/failure/LastResort.java",
            "protocol/demo/DemoProtocols.java",
            "protocol/document/format/ProtocolDocuments.java",
            "retention/demo/DemoErasures.java",
            "retention/run/RetentionRun.java",
            "tasklist/TaskCompletion.java",
            "tasklist/process/EngineTasks.java",
            "tasklist/web/TaskPageController.java",
            "vault/compartment/Rewrapping.java",
            "workflow/PdfCheck.java",
            "workflow/database/EmbeddedServer.java");

    /** Who catches everything takes a lost database for an answer. */
    @Test
    void exceptionsAreCaughtByName() throws IOException {
        Pattern all = Pattern.compile("catch \\([^)]*\\b(RuntimeException|Exception|Throwable|Error)\\b");
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            if (all.matcher(Files.readString(file)).find()) {
                found.add(SOURCES.resolve("be/protocolloket")
                        .relativize(file)
                        .toString()
                        .replace('\\', '/'));
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(CATCH_ALL));
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

    /** A folder that a reader can take in at a glance. */
    private static final int FILES_IN_A_PACKAGE = 30;

    /** The records of a protocol document are one tree. */
    private static final String DOCUMENT = "be.protocolloket.protocol.document";

    @Test
    void packagesStaySmall() throws IOException {
        for (Path tree : List.of(SOURCES, Path.of("src/test/java"))) {
            Map<String, Long> files = sources(tree).stream()
                    .collect(Collectors.groupingBy(HouseRulesTests::packageOf, Collectors.counting()));
            files.remove(DOCUMENT);
            assertThat(files)
                    .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(FILES_IN_A_PACKAGE));
        }
    }

    @Test
    void noPackagesLeanOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("be.protocolloket.(**)")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    /** The base package of a room is its door: what another room names, and what that drags along. */
    @Test
    void atTheDoorStandsWhatOtherRoomsName() {
        Set<String> idle = new TreeSet<>();
        for (String room : rooms()) {
            Set<JavaClass> door = MAIN.stream()
                    .filter(type -> type.getPackageName().equals("be.protocolloket." + room))
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .collect(Collectors.toSet());
            Set<JavaClass> named = door.stream()
                    .filter(type -> users(type).anyMatch(user -> !room.equals(roomOf(user))))
                    .collect(Collectors.toCollection(HashSet::new));
            while (named.addAll(door.stream()
                    .filter(type -> users(type).anyMatch(named::contains))
                    .toList())) {
                // once more, for what the newly found ones drag along
            }
            door.removeAll(named);
            door.stream()
                    .filter(type ->
                            named.stream().noneMatch(outer -> enclosing(type).equals(enclosing(outer))))
                    .forEach(type -> idle.add(type.getName()));
        }
        assertThat(idle).isEmpty();
    }

    /** What is named by forms and delegates stands in {@code model}; what talks to the engine is named by nobody. */
    @Test
    void nobodyNamesABackRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("be.protocolloket.*.process..")
                .check(MAIN);
    }

    /** Two parameters of one type can be swapped without a complaint of the compiler; a {@code Direction} cannot. */
    @Test
    void whoGivesAndWhoGetsTravelAsOneValue() throws IOException {
        String gives = "EnterpriseNumber\\s+\\w*(discloser|sender|from)";
        String gets = "EnterpriseNumber\\s+\\w*(receiver|recipient|to)";
        String next = "\\s*,\\s*(@\\w+\\s+|final\\s+)*";
        Pattern pair = Pattern.compile(
                "\\b(" + gives + next + gets + "|" + gets + next + gives + ")\\b", Pattern.CASE_INSENSITIVE);
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            if (pair.matcher(Files.readString(file)).find()) {
                found.add(file.getFileName().toString());
            }
        }
        assertThat(found).containsExactly("Direction.java");
    }

    /** Answers in a document or a policy: nothing goes from one of these values to another. */
    private static final Set<String> ANSWERS = Set.of("ContractState", "DpiaState", "NoticeState", "SeatState");

    /** Overwrites on purpose: of what was recorded about informing one person, the latest counts. */
    private static final String LATEST_COUNTS = "SubjectNotices.java";

    @Test
    void everyStateShowsWhichStatesMayFollow() {
        List<JavaClass> states = MAIN.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getSimpleName().endsWith("State"))
                .filter(type -> !ANSWERS.contains(type.getSimpleName()))
                .toList();
        assertThat(states)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.tryGetMethod("mayBecome", type.getFullName()))
                        .as(type.getName())
                        .isPresent());
    }

    /** SQL from {@code update} to the first parameter or to the end of the statement. */
    private static final Pattern UPDATE =
            Pattern.compile("\\bupdate (\\w+ (\\w+ )?)?set\\s.*?\\.(param|params|update|query)\\(", Pattern.DOTALL);

    private static final Pattern COLUMN = Pattern.compile("\\b((\\w+_)?(state|effect)) = ");

    @Test
    void noUpdateSetsAStateWithoutTheStateBefore() throws IOException {
        List<String> guarded = new ArrayList<>();
        List<String> blind = new ArrayList<>();
        for (Path file : sources()) {
            String name = file.getFileName().toString();
            UPDATE.matcher(Files.readString(file).replaceAll("\\s+", " "))
                    .results()
                    .map(MatchResult::group)
                    .forEach(sql -> {
                        int where = (sql + " where ").indexOf(" where ");
                        COLUMN.matcher(sql.substring(0, where))
                                .results()
                                .map(column -> column.group(1))
                                .forEach(column -> (namesTheStateBefore(column, sql, where) ? guarded : blind)
                                        .add(name + ": " + sql));
                    });
        }
        assertThat(guarded).isNotEmpty();
        assertThat(blind).allMatch(found -> found.startsWith(LATEST_COUNTS));
    }

    private static boolean namesTheStateBefore(String column, String sql, int where) {
        return Pattern.compile("\\b" + column + " (=|in) ")
                        .matcher(sql.substring(where))
                        .find()
                || Pattern.compile("\\b" + column + " = case \\w+\\." + column + " when ")
                        .matcher(sql)
                        .find();
    }

    private static Stream<JavaClass> users(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass);
    }

    private static String enclosing(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }

    private static Set<String> rooms() {
        return MAIN.stream()
                .map(HouseRulesTests::roomOf)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String roomOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    private static String packageOf(Path file) {
        String folder = file.getParent().toString().replace('\\', '/');
        return folder.substring(folder.indexOf("/java/") + 6).replace('/', '.');
    }

    private static List<Path> sources(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        var properties = new java.util.Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> sources() throws IOException {
        return sources(SOURCES).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    @Test
    void templatesAreReadWithoutScrollingSideways() throws IOException {
        List<String> tooWide = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > 160) {
                        tooWide.add(file + ":" + (i + 1));
                    }
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    /** Thymeleaf reads {@code th:if} first, so what {@code th:with} sets on the same tag is not there yet. */
    @Test
    void noConditionReadsWhatItsOwnTagSets() throws IOException {
        Pattern tag = Pattern.compile("<[a-z:]+[^<>]*?(?:\"[^\"]*\"[^<>]*?)*>");
        Pattern set = Pattern.compile("th:with=\"(\\w+)=");
        Pattern asked = Pattern.compile("th:(?:if|unless)=\"([^\"]*)\"");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                tag.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(text -> {
                            Matcher name = set.matcher(text);
                            Matcher condition = asked.matcher(text);
                            if (name.find()
                                    && condition.find()
                                    && condition
                                            .group(1)
                                            .matches("(?s).*(?<![.\\w'])" + name.group(1) + "(?![\\w']).*")) {
                                found.add(file + ": " + text);
                            }
                        });
            }
        }
        assertThat(found).isEmpty();
    }
}
