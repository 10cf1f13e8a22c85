package be.protocolloket.signing.process;

import be.protocolloket.signing.model.ProtocolSigningProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess.Variables;
import be.protocolloket.signing.offering.SigningRun;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineSigningRun implements SigningRun {

    private final TaskService tasks;

    EngineSigningRun(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Completes the task without an assignee: whoever had taken it did not do it. */
    @Override
    public void refuse(UUID protocolId, String group) {
        try {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(protocolId.toString())
                    .taskDefinitionKey(ProtocolSigningProcess.SIGN_PROTOCOL)
                    .taskCandidateGroup(group)
                    .includeAssignedTasks()
                    .singleResult();
            if (task == null) {
                throw new OptimisticLockingFailureException("the task is gone");
            }
            tasks.setAssignee(task.getId(), null);
            tasks.complete(task.getId(), Map.ofEntries(Variables.SIGNING_REFUSED.to(true)));
        } catch (ProcessEngineException lost) {
            throw new OptimisticLockingFailureException("the process went on", lost);
        }
    }
}
