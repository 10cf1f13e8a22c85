package be.protocolloket.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.workflow.engine.ProcessRuns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One protocol on its way, told in the words of the models, on the engine that is bound to Camunda BPM Assert. */
record Conclusion(ProcessInstance process, StandIns standIns, String protocolId) {

    static final String LEAD = "0405260456";
    static final String OTHER = "0212213729";

    static Conclusion opened(StandIns standIns) {
        String protocolId = UUID.randomUUID().toString();
        Map<String, Object> start = new HashMap<>();
        start.put("protocolId", protocolId);
        start.put("leadNumber", LEAD);
        start.put("editorial", false);
        start.put("round", 0);
        var process = runtimeService().startProcessInstanceByKey(ProtocolConclusionProcess.KEY, protocolId, start);
        return new Conclusion(process, standIns, protocolId);
    }

    Conclusion submitted() {
        return done(ProtocolConclusionProcess.DRAFT_PROTOCOL, Map.of());
    }

    Conclusion advised(String outcomeOfLead, String outcomeOfOther) {
        done(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + LEAD, Map.of("adviceOutcome", outcomeOfLead));
        return done(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + OTHER, Map.of("adviceOutcome", outcomeOfOther));
    }

    Conclusion evaluated(String nextStep, String... approvingNumbers) {
        standIns.approvingNumbers = List.of(approvingNumbers);
        return done(ProtocolConclusionProcess.EVALUATE_ADVICE, Map.of("nextStep", nextStep));
    }

    Conclusion revised(boolean editorial) {
        return done(ProtocolConclusionProcess.REVISE_PROTOCOL, Map.of("editorial", editorial));
    }

    Conclusion readyToSign() {
        return submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE");
    }

    Conclusion signed(String slotId) {
        return done(ProtocolSigningProcess.SIGN_PROTOCOL, "signatory:0405260456:" + slotId, Map.of());
    }

    Conclusion signedByAll() {
        return signed("slot-1").signed("slot-2").signed("slot-3");
    }

    Conclusion done(String elementId, Map<String, Object> answers) {
        complete(task(elementId, null), answers);
        return this;
    }

    Conclusion done(String elementId, String group, Map<String, Object> answers) {
        complete(task(elementId, group), answers);
        return this;
    }

    private Task task(String elementId, String group) {
        var query = taskQuery().processInstanceBusinessKey(protocolId).taskDefinitionKey(elementId);
        Task task = (group == null ? query : query.taskCandidateGroup(group)).singleResult();
        assertThat(task).as(elementId + " for " + group).isNotNull();
        return task;
    }

    List<Task> tasks() {
        return taskQuery()
                .processInstanceBusinessKey(protocolId)
                .initializeFormKeys()
                .list();
    }

    /** What is open: element id and group, sorted. */
    List<String> open() {
        return tasks().stream()
                .map(task -> task.getTaskDefinitionKey() + " " + groups(task))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Nothing is open but this task, once for each of these groups. */
    void waitsAt(String elementId, String... groups) {
        assertThat(open())
                .containsExactlyInAnyOrder(
                        Stream.of(groups).map(group -> elementId + " " + group).toArray(String[]::new));
        tasks().forEach(task -> assertThat(ProcessRuns.having(task.getId())).isWaitingAt(elementId));
    }

    private static String groups(Task task) {
        return String.join(
                ",",
                taskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .toList());
    }

    void withdraw() {
        runtimeService()
                .createMessageCorrelation(ProtocolConclusionProcess.Messages.WITHDRAWN)
                .processInstanceBusinessKey(protocolId)
                .correlate();
    }

    /** Fires the timers of this element, in every instance that belongs to this protocol. */
    Conclusion timePasses(String elementId) {
        assertThat(ProcessRuns.fire(UUID.fromString(protocolId), elementId))
                .as("timers of " + elementId)
                .isPositive();
        return this;
    }

    /** The only process of this model that the conclusion called and that runs. */
    ProcessInstance called(String model) {
        return calledProcessInstance(model, process);
    }

    List<ProcessInstance> instances() {
        return processInstanceQuery().processInstanceBusinessKey(protocolId).list();
    }
}
