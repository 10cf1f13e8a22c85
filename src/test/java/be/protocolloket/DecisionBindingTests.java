package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decision tables, their names in Java, their tests and the README find each other, as process models do. */
class DecisionBindingTests {

    static List<Path> tables() {
        return ModelFile.files(Path.of("processes")).stream()
                .filter(file -> file.toString().endsWith(".dmn"))
                .toList();
    }

    @Test
    void thereAreTablesToCheck() {
        assertThat(tables()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theFileIsNamedAfterItsOnlyDecision(Path file) {
        var decision = decision(file);
        assertThat(decision.getId()).isEqualTo(name(file));
        assertThat(decision.getName()).isNotBlank();
        assertThat(decision.getDescription()).isNotNull();
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void peopleCanReadEveryColumnAndEveryRow(Path file) {
        var table = table(file);
        assertThat(table.getHitPolicy())
                .as("no row depends on the order of the others")
                .isIn(HitPolicy.UNIQUE, HitPolicy.ANY);
        assertThat(table.getInputs())
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
        assertThat(table.getOutputs())
                .isNotEmpty()
                .allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
        assertThat(table.getRules())
                .isNotEmpty()
                .allSatisfy((Rule rule) ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theConstantsAreTheNamesInTheTable(Path file) throws ReflectiveOperationException {
        var constants = Class.forName("be.protocolloket." + room(file) + ".model." + pascal(file) + "Decision");
        assertThat(values(constants)).containsExactlyInAnyOrder(name(file), file.toString());
        var table = table(file);
        assertThat(values(nested(constants, "Inputs")))
                .isEqualTo(table.getInputs().stream()
                        .map((Input input) ->
                                input.getInputExpression().getText().getTextContent())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(values(nested(constants, "Outputs")))
                .isEqualTo(table.getOutputs().stream()
                        .map(Output::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsUsedTestedAndExplained(Path file) throws IOException {
        assertThat(sources(ModelFile.MAIN.resolve(room(file)).resolve("process")))
                .anyMatch(source -> source.contains(pascal(file) + "Decision.KEY"));
        assertThat(ModelFile.TESTS.resolve(room(file)).resolve("process/" + pascal(file) + "DecisionTests.java"))
                .isRegularFile();
        assertThat(Files.readString(Path.of("README.md"))).contains("(" + file + ")");
    }

    private static Decision decision(Path file) {
        return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream()
                .reduce((one, other) -> {
                    throw new IllegalStateException("more than one decision in " + file);
                })
                .orElseThrow();
    }

    private static DecisionTable table(Path file) {
        return (DecisionTable) decision(file).getExpression();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".dmn", "");
    }

    private static String room(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String pascal(Path file) {
        return Stream.of(name(file).split("-")).map(ModelFile::capitalised).collect(Collectors.joining());
    }

    private static Class<?> nested(Class<?> constants, String name) {
        return Stream.of(constants.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<String> values(Class<?> constants) {
        return Arrays.stream(constants.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(DecisionBindingTests::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sources(Path folder) {
        return ModelFile.files(folder).stream()
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
