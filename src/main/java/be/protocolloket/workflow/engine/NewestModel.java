package be.protocolloket.workflow.engine;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves what runs in a model of an earlier release to the newest one. Open tasks, calls and timers stay as they are. */
@Component
@NamedInterface("engine")
public class NewestModel {

    private static final Logger LOG = LoggerFactory.getLogger(NewestModel.class);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TransactionTemplate transaction;

    NewestModel(RuntimeService runtime, RepositoryService repository, TransactionTemplate transaction) {
        this.runtime = runtime;
        this.repository = repository;
        this.transaction = transaction;
    }

    /** Every version of a model that was deployed, the newest first. */
    public List<ProcessDefinition> versions(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
    }

    public boolean has(ProcessDefinition model, String activity) {
        return repository.getBpmnModelInstance(model.getId()).getModelElementById(activity) != null;
    }

    /**
     * Moves every instance of earlier versions, each in a transaction of its own. Of two nodes that start together one moves it; the other
     * waits for the lock and finds it moved.
     *
     * @param earlier which versions of the model
     * @param lock locks the row of its business key
     * @param goes whether the instance moves; does what else is due before it does
     * @param moved does what is due after it moved
     * @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for
     */
    public void takeOver(
            String key,
            Predicate<ProcessDefinition> earlier,
            Consumer<UUID> lock,
            Predicate<ProcessInstance> goes,
            Consumer<ProcessInstance> moved) {
        versions(key).stream()
                .skip(1)
                .filter(earlier)
                .flatMap(model ->
                        runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).list().stream())
                .forEach(instance -> transaction.executeWithoutResult(status -> {
                    lock.accept(UUID.fromString(instance.getBusinessKey()));
                    if (stays(instance) && goes.test(instance)) {
                        move(instance.getId(), instance.getProcessDefinitionId());
                        moved.accept(instance);
                    }
                }));
    }

    /** Moves one instance; nothing happens to one that runs in the newest model already. */
    void move(String instance, String modelId) {
        var model = repository.getProcessDefinition(modelId);
        var newest = versions(model.getKey()).get(0);
        if (newest.getId().equals(modelId)) {
            return;
        }
        MigrationPlanBuilder plan =
                runtime.createMigrationPlan(modelId, newest.getId()).mapEqualActivities();
        enclosed(modelId, newest.getId()).forEach(task -> plan.mapActivities(task, task));
        runtime.newMigration(plan.build()).processInstanceIds(instance).execute();
        LOG.info(
                "An instance of {} moved from version {} to {}",
                model.getKey(),
                model.getVersion(),
                newest.getVersion());
    }

    /** Tasks that stand in a sub-process of the newest model, and stood in none; the terms around them start again. */
    private List<String> enclosed(String modelId, String newestId) {
        var newest = repository.getBpmnModelInstance(newestId);
        return repository.getBpmnModelInstance(modelId).getModelElementsByType(Task.class).stream()
                .filter(task -> !(task.getParentElement() instanceof SubProcess))
                .map(Task::getId)
                .filter(id -> newest.getModelElementById(id) instanceof Task moved
                        && moved.getParentElement() instanceof SubProcess)
                .toList();
    }

    private boolean stays(ProcessInstance instance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .processDefinitionId(instance.getProcessDefinitionId())
                        .count()
                == 1;
    }
}
