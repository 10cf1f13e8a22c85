package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.ProcessVariable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model can only write the values that the code's type of the variable has; this keeps the two alike. */
@Execution(ExecutionMode.CONCURRENT)
class VariableBindingTests {

    private static final Pattern COMPARED = Pattern.compile("\\$\\{([a-z]\\w*) == '([A-Z_]+)'}");
    private static final Pattern ALONE = Pattern.compile("\\$\\{([a-z]\\w*)}");
    private static final Pattern LITERAL = Pattern.compile("'([A-Z_]+)'|^([A-Z_]+)$");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @Test
    void thereAreComparisonsToCheck() {
        assertThat(models().stream().flatMap(VariableBindingTests::comparisons)).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyLiteralInAConditionIsAConstantOfTheVariable(ModelFile file) {
        assertThat(comparisons(file))
                .allSatisfy(compared ->
                        assertThat(constants(file, compared.group(1))).contains(compared.group(2)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aConditionWithoutAComparisonIsAYesOrANo(ModelFile file) {
        assertThat(conditions(file)
                        .flatMap(condition -> ALONE.matcher(condition).results()))
                .allSatisfy(alone ->
                        assertThat(variable(file, alone.group(1)).type()).isEqualTo(Boolean.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDateOfATimerIsAMoment(ModelFile file) {
        assertThat(file.model().getModelElementsByType(TimeDate.class).stream()
                        .flatMap(date -> ALONE.matcher(date.getTextContent()).results()))
                .allSatisfy(alone ->
                        assertThat(variable(file, alone.group(1)).type()).isEqualTo(Instant.class));
    }

    /** The engine stops an instance for which no way is left. */
    @ParameterizedTest
    @MethodSource("models")
    void aChoiceWithoutADefaultHasAWayForEveryConstant(ModelFile file) {
        assertThat(file.elements(ExclusiveGateway.class).stream()
                        .filter(choice -> choice.getOutgoing().size() > 1 && choice.getDefault() == null))
                .allSatisfy(choice -> {
                    List<MatchResult> ways = choice.getOutgoing().stream()
                            .flatMap(way -> COMPARED.matcher(
                                            way.getConditionExpression().getTextContent())
                                    .results())
                            .toList();
                    assertThat(ways).hasSameSizeAs(choice.getOutgoing());
                    String variable = ways.get(0).group(1);
                    assertThat(ways).allMatch(way -> way.group(1).equals(variable));
                    assertThat(ways.stream().map(way -> way.group(2)))
                            .containsExactlyInAnyOrderElementsOf(constants(file, variable));
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyLiteralThatACallHandsOverIsAConstantOfTheVariable(ModelFile file) {
        for (CallActivity call : file.elements(CallActivity.class)) {
            ModelFile called = models().stream()
                    .filter(model -> model.name().equals(call.getCalledElement()))
                    .findFirst()
                    .orElseThrow();
            extensions(call, CamundaIn.class)
                    .forEach(in -> check(called, in.getCamundaTarget(), in.getCamundaSourceExpression()));
            extensions(call, CamundaOut.class)
                    .forEach(out -> check(file, out.getCamundaTarget(), out.getCamundaSourceExpression()));
        }
    }

    /** So that what a variable means does not depend on where one looks. */
    @Test
    void aVariableHasOneTypeInEveryModel() {
        Map<String, Set<Class<?>>> types = new TreeMap<>();
        models().stream()
                .flatMap(file -> Stream.of(ModelConstants.variables(file), ModelConstants.codeVariables(file)))
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(variable -> types.computeIfAbsent(variable.name(), name -> new java.util.HashSet<>())
                        .add(variable.type()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, all) -> assertThat(all).as(name).hasSize(1));
    }

    /** A cast of what the engine has would compile for every name and every type. */
    @Test
    void delegatesReadAndWriteTypedVariablesOnly() throws IOException {
        for (Path source : ModelFile.files(ModelFile.MAIN)) {
            if (source.toString().contains("/process/")) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain(".getVariable(", "execution.setVariable(", "task.setVariable(");
            }
        }
    }

    private static void check(ModelFile file, String target, String expression) {
        if (expression == null) {
            return;
        }
        List<String> literals = LITERAL.matcher(expression)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(literals.isEmpty() ? List.of() : constants(file, target))
                .as(target)
                .containsAll(literals);
        if (literals.isEmpty()) {
            assertThat(expression).matches("\\$\\{(true|false)}");
            assertThat(variable(file, target).type()).isEqualTo(Boolean.class);
        }
    }

    private static Stream<MatchResult> comparisons(ModelFile file) {
        return conditions(file).flatMap(condition -> COMPARED.matcher(condition).results());
    }

    private static Stream<String> conditions(ModelFile file) {
        return Stream.concat(
                file.elements(SequenceFlow.class).stream()
                        .map(SequenceFlow::getConditionExpression)
                        .filter(Objects::nonNull)
                        .map(condition -> condition.getTextContent()),
                file.model().getModelElementsByType(CompletionCondition.class).stream()
                        .map(condition -> condition.getTextContent()));
    }

    private static Set<String> constants(ModelFile file, String variable) {
        Class<?> type = variable(file, variable).type();
        assertThat(type.isEnum()).as(variable + " is of an enum").isTrue();
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ProcessVariable<?> variable(ModelFile file, String name) {
        return new ArrayList<>(ModelConstants.variables(file).values())
                .stream()
                        .filter(variable -> variable.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(file + " has no variable " + name));
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> List<T> extensions(
            CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list();
    }
}
