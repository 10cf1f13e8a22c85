package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models, forms, code and tests find each other by name; this keeps those names true. */
@Execution(ExecutionMode.CONCURRENT)
class ProcessBindingTests {

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(
            StartEvent.class, "startEvent",
            EndEvent.class, "endEvent",
            BoundaryEvent.class, "boundaryEvent",
            IntermediateCatchEvent.class, "timerEvent",
            UserTask.class, "userTask",
            ServiceTask.class, "serviceTask",
            CallActivity.class, "callActivity",
            SubProcess.class, "subProcess",
            Gateway.class, "gateway",
            SequenceFlow.class, "flow");

    private static final String LITERAL = "'[A-Z_]+'";
    private static final String VARIABLE = "[a-z][A-Za-z]*";

    private static final Pattern ALLOWED = Pattern.compile(String.join(
            "|",
            "\\$\\{" + VARIABLE + "Delegate}",
            "\\$\\{terms\\.(due|reminder|escalation)\\('T-[A-Z0-9-]+'\\)}",
            "\\$\\{terms\\.due\\([a-z]+Term, termSince\\)}",
            "\\$\\{terms\\.due\\('T-[A-Z0-9-]+', " + VARIABLE + "At\\)}",
            "\\$\\{terms\\.lasts\\('T-[A-Z0-9-]+'\\)}",
            "\\$\\{signingSlots\\.groupOf\\(versionId, slotId\\)}",
            "\\$\\{signingSlots\\.of\\(versionId\\)}",
            "\\$\\{protocolParties\\.(all|approving|askedAboutPortal|vacant|toBringToAdvice|toBringToSigning)\\(protocolId\\)}",
            "\\$\\{protocolParties\\.isConcluded\\(protocolId\\)}",
            "\\$\\{protocolParties\\.mustRead\\(protocolId, partyNumber\\)}",
            "\\$\\{caseBodies\\.both\\((landlordNumber, supporterNumber|discloserNumber, receiverNumber)\\)}",
            "\\$\\{" + VARIABLE + "}",
            "\\$\\{" + VARIABLE + " == " + LITERAL + "}",
            "\\$\\{" + VARIABLE + " \\? " + LITERAL + " : " + LITERAL + "}",
            "#\\{execution\\.processBusinessKey}"));

    /** A call of a bean: a variable that held a list would be text that only one class can read again. */
    private static final Pattern LOOK_UP = Pattern.compile("\\$\\{[a-z]\\w+\\.\\w+\\([^()]*\\)}");

    private static final Pattern GROUP = Pattern.compile(String.join(
            "|",
            "(protocolmanager|dpo|signatory|governingbody|publisher):\\$\\{(leadNumber|partyNumber)}",
            "\\$\\{signingSlots\\.groupOf\\(versionId, slotId\\)}",
            "(caseworker|dpo):\\$\\{[a-z]+Number}(,dpo:\\$\\{[a-z]+Number})?",
            "(dpo:\\$\\{receiverNumber},)?recordsmanager:\\$\\{receiverNumber}",
            "bodyadministrator:\\$\\{bodyNumber},signatory:\\$\\{bodyNumber}"));

    private static final String TERM = "\\$\\{terms\\.due\\(('T-[A-Z0-9-]+'|[a-z]+Term, termSince)\\)}";

    /** A limit that people agreed on in the case itself, and that no table can hold. */
    /** Models in which nobody is asked anything. */
    private static final Set<String> WITHOUT_PEOPLE = Set.of("protocol-term");

    private static final Set<String> AGREED_DATES = Set.of("${supportEndsOn}", "${planEndsOn}");

    static List<ModelFile> models() {
        return ModelFile.all();
    }

    @Test
    void thereAreModelsToCheck() {
        assertThat(models()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileIsNamedAfterItsOnlyProcessWhichRunsAndIsKeptForTenYears(ModelFile file) {
        assertThat(file.model().getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class))
                .hasSize(1);
        assertThat(file.process().getId()).isEqualTo(file.name());
        assertThat(file.process().isExecutable()).isTrue();
        assertThat(file.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(file.process().getName()).isNotBlank();
        assertThat(file.process().getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdSaysWhatItIsAndWhatItDoes(ModelFile file) {
        assertThat(file.elements(FlowElement.class)).isNotEmpty().allSatisfy(element -> {
            String prefix = PREFIXES.entrySet().stream()
                    .filter(entry -> entry.getKey().isInstance(element))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("of a kind that the house does not use");
            assertThat(element.getId()).matches(prefix + "_[a-z][a-zA-Z]+");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepAndChoiceHasItsNameForPeople(ModelFile file) {
        assertThat(file.elements(FlowNode.class)).allSatisfy(node -> {
            boolean speaks = node instanceof Activity
                    || node instanceof Event
                    || node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
            assertThat(node.getName() != null && !node.getName().isBlank())
                    .as("name of " + node.getId())
                    .isEqualTo(speaks);
        });
        assertThat(file.elements(ExclusiveGateway.class)).allSatisfy(choice -> {
            assertThat(choice.getOutgoing().size() > 1)
                    .isEqualTo(choice.getIncoming().size() == 1);
            if (choice.getOutgoing().size() > 1) {
                assertThat(choice.getOutgoing()).allSatisfy(way -> {
                    assertThat(way.getName()).as(way.getId()).isNotBlank();
                    assertThat(way.getConditionExpression() == null)
                            .as("condition of " + way.getId())
                            .isEqualTo(way.equals(choice.getDefault()));
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void thereIsNoScriptAndNoExpressionButTheKnownFew(ModelFile file) {
        assertThat(file.document()).noneMatch(element -> element.getLocalName().startsWith("script"));
        assertThat(file.text())
                .doesNotContain("scriptFormat", "camunda:class=", "camunda:expression=", "camunda:resource=")
                .doesNotContain("camunda:asyncBefore", "camunda:asyncAfter")
                .doesNotContain(" language=");
        assertThat(ModelFile.expressionsIn(file.text()))
                .isNotEmpty()
                .allSatisfy(expression -> assertThat(expression).matches(ALLOWED));
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatAStepIsRepeatedForIsLookedUpAndNeverKeptInAVariable(ModelFile file) {
        assertThat(file.document().stream()
                        .filter(element -> element.getLocalName().equals("multiInstanceLoopCharacteristics")))
                .allSatisfy(repeated -> {
                    assertThat(repeated.getAttribute(ModelFile.CAMUNDA, "collection"))
                            .matches(LOOK_UP);
                    assertThat(repeated.getAttribute(ModelFile.CAMUNDA, "elementVariable"))
                            .matches("(party|slot)(Number|Id)");
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskNamesTheDelegateOfItsName(ModelFile file) {
        assertThat(file.elements(ServiceTask.class))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                        .isEqualTo("${" + ModelFile.bare(task.getId()) + "Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDelegateStandsInItsRoomAndIsUsed(ModelFile file) {
        Set<String> wanted = models().stream()
                .filter(model -> model.room().equals(file.room()))
                .flatMap(model -> model.elements(ServiceTask.class).stream())
                .map(task -> ModelFile.capitalised(ModelFile.bare(task.getId())) + "Delegate.java")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = ModelFile.files(file.backRoom()).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith("Delegate.java"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormItsGroupItsTermAndItsReason(ModelFile file) {
        assertThat(file.elements(UserTask.class).isEmpty()).isEqualTo(WITHOUT_PEOPLE.contains(file.name()));
        assertThat(file.elements(UserTask.class)).allSatisfy(task -> {
            String form = ModelFile.kebab(ModelFile.bare(task.getId()));
            assertThat(task.getAttributeValueNs(ModelFile.CAMUNDA, "formRef")).isEqualTo(form);
            assertThat(task.getAttributeValueNs(ModelFile.CAMUNDA, "formRefBinding"))
                    .isEqualTo("deployment");
            assertThat(Path.of("forms", file.room(), form + ".form")).isRegularFile();
            assertThat(task.getCamundaCandidateGroups()).matches(GROUP);
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(task.getCamundaDueDate()).matches(due -> due.matches(TERM) || AGREED_DATES.contains(due));
            assertThat(task.getDocumentations()).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCalledProcessExistsAndGetsItsVariablesByName(ModelFile file) {
        Set<String> known = models().stream().map(ModelFile::name).collect(Collectors.toSet());
        assertThat(file.text()).doesNotContain("variables=\"all\"");
        assertThat(file.elements(CallActivity.class)).allSatisfy(call -> {
            assertThat(known).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMessageIsAPastEventOfItsRoom(ModelFile file) {
        assertThat(file.model().getModelElementsByType(Message.class))
                .allSatisfy(message ->
                        assertThat(message.getName()).matches(file.room() + "\\.[a-z][A-Za-z]*(ed|en|wn|t)"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyShapeIsDrawn(ModelFile file) {
        Map<String, Bounds> drawn = new TreeMap<>();
        file.model()
                .getModelElementsByType(BpmnShape.class)
                .forEach(shape -> drawn.put(shape.getBpmnElement().getId(), shape.getBounds()));
        Set<String> nodes = Stream.of(
                        file.elements(FlowNode.class), file.model().getModelElementsByType(TextAnnotation.class))
                .flatMap(Collection::stream)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        assertThat(drawn.keySet()).isEqualTo(new TreeSet<>(nodes));
        assertThat(drawn).allSatisfy((id, bounds) -> {
            assertThat(bounds.getX()).isBetween(0.0, 5000.0);
            assertThat(bounds.getY()).isBetween(0.0, 2000.0);
            assertThat(bounds.getWidth()).isBetween(36.0, 4000.0);
            assertThat(bounds.getHeight()).isBetween(36.0, 1000.0);
        });
        Set<String> edges = file.model().getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getWaypoints().size() >= 2)
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(edges)
                .isEqualTo(Stream.of(
                                file.elements(SequenceFlow.class),
                                file.model().getModelElementsByType(Association.class))
                        .flatMap(Collection::stream)
                        .map(BaseElement::getId)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theConstantsAreTheNamesInTheModel(ModelFile file) throws ClassNotFoundException {
        Class<?> constants = ModelConstants.of(file);
        Map<String, String> elements = new TreeMap<>();
        elements.put("KEY", file.name());
        file.elements(FlowNode.class)
                .forEach(node -> elements.put(ModelFile.constant(ModelFile.bare(node.getId())), node.getId()));
        assertThat(ModelConstants.strings(constants)).isEqualTo(elements);

        Map<String, String> variables = new TreeMap<>();
        ModelVariables.of(file, models()).forEach(name -> variables.put(ModelFile.constant(name), name));
        assertThat(ModelConstants.names(ModelConstants.variables(file))).isEqualTo(variables);
        assertThat(ModelConstants.codeVariables(file).keySet()).doesNotContainAnyElementsOf(variables.keySet());

        Map<String, String> messages = new TreeMap<>();
        file.model()
                .getModelElementsByType(Message.class)
                .forEach(message -> messages.put(
                        ModelFile.constant(
                                message.getName().substring(message.getName().indexOf('.') + 1)),
                        message.getName()));
        assertThat(ModelConstants.strings(ModelConstants.nested(constants, "Messages")))
                .isEqualTo(messages);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyProcessHasItsTests(ModelFile file) {
        assertThat(ModelFile.files(ModelFile.TESTS).stream()
                        .map(path -> path.getFileName().toString())
                        .filter(name -> name.endsWith("ProcessTests.java")))
                .contains(file.constantsClass() + "Tests.java");
    }

    @Test
    void noConstantsOutliveTheirModel() {
        Set<String> expected = models().stream().map(ModelFile::constantsClass).collect(Collectors.toSet());
        assertThat(ModelFile.files(ModelFile.MAIN).stream()
                        .filter(path -> path.getParent().endsWith("model"))
                        .map(path -> path.getFileName().toString().replace(".java", ""))
                        .filter(name -> name.endsWith("Process")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
