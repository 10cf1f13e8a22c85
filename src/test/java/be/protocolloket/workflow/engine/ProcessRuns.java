package be.protocolloket.workflow.engine;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.processInstanceQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;

import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The process instances of one protocol or case, found by its id, for assertions about them. */
public final class ProcessRuns {

    private ProcessRuns() {}

    /** The running instance that no other one called; null when there is none. */
    public static ProcessInstance root(UUID businessKey) {
        return processInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .rootProcessInstances()
                .singleResult();
    }

    /** The running instance of this model; null when there is none. */
    public static ProcessInstance of(String model, UUID businessKey) {
        return processInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString(), model)
                .singleResult();
    }

    /** The instance, its own or a called one, in which this task is open. */
    public static ProcessInstance having(String taskId) {
        var task = taskQuery().taskId(taskId).singleResult();
        return processInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
    }

    /** Fires the timers of this event in all its instances; how many there were. */
    public static int fire(UUID businessKey, String eventId) {
        var timers = processInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(run -> jobQuery().processInstanceId(run.getId()).activityId(eventId).list().stream())
                .toList();
        timers.forEach(timer -> execute(timer));
        return timers.size();
    }
}
