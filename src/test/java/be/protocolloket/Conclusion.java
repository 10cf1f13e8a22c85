package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One protocol on its way, told in the words of the models. */
record Conclusion(ProcessEngine engine, StandIns standIns, String protocolId) {

    static final String LEAD = "0405260456";
    static final String OTHER = "0212213729";

    static Conclusion opened(ProcessEngine engine, StandIns standIns) {
        String protocolId = UUID.randomUUID().toString();
        Map<String, Object> start = new HashMap<>();
        start.put("protocolId", protocolId);
        start.put("leadNumber", LEAD);
        start.put("editorial", false);
        engine.getRuntimeService().startProcessInstanceByKey("protocol-conclusion", protocolId, start);
        return new Conclusion(engine, standIns, protocolId);
    }

    Conclusion submitted() {
        return done("userTask_draftProtocol", Map.of());
    }

    Conclusion advised(String outcomeOfLead, String outcomeOfOther) {
        done("userTask_giveAdvice", "dpo:" + LEAD, Map.of("adviceOutcome", outcomeOfLead));
        return done("userTask_giveAdvice", "dpo:" + OTHER, Map.of("adviceOutcome", outcomeOfOther));
    }

    Conclusion evaluated(String nextStep, String... approvingNumbers) {
        standIns.approvingNumbers = List.of(approvingNumbers);
        return done("userTask_evaluateAdvice", Map.of("nextStep", nextStep));
    }

    Conclusion revised(boolean editorial) {
        return done("userTask_reviseProtocol", Map.of("editorial", editorial));
    }

    Conclusion readyToSign() {
        return submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE");
    }

    Conclusion signed(String slotId) {
        return done("userTask_signProtocol", "signatory:0405260456:" + slotId, Map.of());
    }

    Conclusion signedByAll() {
        return signed("slot-1").signed("slot-2").signed("slot-3");
    }

    Conclusion done(String elementId, Map<String, Object> answers) {
        return complete(task(elementId, null), answers);
    }

    Conclusion done(String elementId, String group, Map<String, Object> answers) {
        return complete(task(elementId, group), answers);
    }

    private Conclusion complete(Task task, Map<String, Object> answers) {
        engine.getTaskService().complete(task.getId(), answers);
        return this;
    }

    private Task task(String elementId, String group) {
        var query = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(protocolId)
                .taskDefinitionKey(elementId);
        Task task = (group == null ? query : query.taskCandidateGroup(group)).singleResult();
        assertThat(task).as(elementId + " for " + group).isNotNull();
        return task;
    }

    List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
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

    private String groups(Task task) {
        return String.join(
                ",",
                engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .toList());
    }

    void withdraw() {
        engine.getRuntimeService()
                .createMessageCorrelation("protocol.withdrawn")
                .processInstanceBusinessKey(protocolId)
                .correlate();
    }

    /** Fires the timers of this element, in every instance that belongs to this protocol. */
    Conclusion timePasses(String elementId) {
        List<Job> timers = timers(elementId);
        assertThat(timers).as("timers of " + elementId).isNotEmpty();
        timers.forEach(timer -> engine.getManagementService().executeJob(timer.getId()));
        return this;
    }

    List<Job> timers(String elementId) {
        return instances().stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(elementId)
                        .list()
                        .stream())
                .toList();
    }

    List<ProcessInstance> instances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(protocolId)
                .list();
    }

    /** End events of the conclusion itself, in the order reached. */
    List<String> ended() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> activity.getActivityId().startsWith("endEvent_"))
                .filter(activity -> activity.getRootProcessInstanceId().equals(root()))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String root() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(protocolId)
                .processDefinitionKey("protocol-conclusion")
                .singleResult()
                .getId();
    }
}
