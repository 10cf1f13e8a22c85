package be.protocolloket.signing.process;

import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess.Variables;
import be.protocolloket.signing.offering.SigningRun;
import be.protocolloket.tasklist.OpenTasks;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineSigningRun implements SigningRun {

    private final TaskService tasks;
    private final OpenTasks list;

    EngineSigningRun(TaskService tasks, OpenTasks list) {
        this.tasks = tasks;
        this.list = list;
    }

    /** Completes the task without an assignee: whoever had taken it did not do it. */
    @Override
    public void refuse(UUID protocolId, String slotId) {
        with(protocolId, slotId, task -> {
            tasks.setAssignee(task.getId(), null);
            tasks.complete(task.getId(), Map.ofEntries(Variables.SIGNING_REFUSED.to(true)));
        });
    }

    @Override
    public void give(UUID protocolId, String slotId, String group) {
        with(protocolId, slotId, task -> {
            tasks.setAssignee(task.getId(), null);
            tasks.addCandidateGroup(task.getId(), group);
            tasks.getIdentityLinksForTask(task.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .filter(earlier -> earlier != null && !earlier.equals(group))
                    .forEach(earlier -> tasks.deleteCandidateGroup(task.getId(), earlier));
            list.give(task.getId(), group);
        });
    }

    private void with(UUID protocolId, String slotId, Consumer<Task> act) {
        try {
            act.accept(tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(protocolId.toString())
                    .taskDefinitionKey(ProtocolSigningProcess.SIGN_PROTOCOL)
                    .list()
                    .stream()
                    .filter(task -> slotId.equals(Variables.SLOT_ID.get(tasks.getVariables(task.getId())::get)))
                    .findFirst()
                    .orElseThrow(() -> new OptimisticLockingFailureException("the task is gone")));
        } catch (ProcessEngineException lost) {
            throw new OptimisticLockingFailureException("the process went on", lost);
        }
    }
}
