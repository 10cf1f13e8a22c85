package be.protocolloket.protocol.process;

import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.workflow.BeforeFirstPage;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves protocols that are not concluded yet from models of earlier releases, which asked no party for its agreement, to the newest one. Where
 * one had passed the question about signing, every party counts as agreed. After the models are deployed and before the first page is served.
 */
@Component
class EarlierConclusions extends BeforeFirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierConclusions.class);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ProtocolStates states;
    private final Agreements agreements;
    private final TransactionTemplate transaction;

    EarlierConclusions(
            RuntimeService runtime,
            RepositoryService repository,
            ProtocolStates states,
            Agreements agreements,
            TransactionTemplate transaction) {
        this.runtime = runtime;
        this.repository = repository;
        this.states = states;
        this.agreements = agreements;
        this.transaction = transaction;
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for */
    @Override
    protected void run() {
        takeOver(ProtocolConclusionProcess.KEY);
    }

    void takeOver(String key) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .filter(this::asksNobody)
                .flatMap(model ->
                        runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).list().stream())
                .forEach(instance -> transaction.executeWithoutResult(status -> takeOver(instance, newest)));
    }

    private boolean asksNobody(ProcessDefinition model) {
        return repository
                        .getBpmnModelInstance(model.getId())
                        .getModelElementById(ProtocolConclusionProcess.ADVICE_AGREEMENT)
                == null;
    }

    /** Of two nodes that start together one moves the instance; the other waits for the protocol's row and finds it moved. */
    private void takeOver(ProcessInstance instance, ProcessDefinition newest) {
        var protocolId = UUID.fromString(instance.getBusinessKey());
        states.lock(protocolId);
        boolean there = runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .processDefinitionId(instance.getProcessDefinitionId())
                        .count()
                == 1;
        if (!there || !waitsAt(instance, ProtocolConclusionProcess.CONCLUDE_PROTOCOL)) {
            return;
        }
        if (waitsAt(instance, ProtocolConclusionProcess.RECORD_APPROVAL)
                || waitsAt(instance, ProtocolConclusionProcess.FILL_VACANT_SLOT)) {
            agreements.passedBefore(protocolId);
        }
        var plan = runtime.createMigrationPlan(instance.getProcessDefinitionId(), newest.getId())
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
        LOG.info("Protocol {} goes on in a model that asks every party for its agreement", protocolId);
    }

    private boolean waitsAt(ProcessInstance instance, String activity) {
        ActivityInstance tree = runtime.getActivityInstance(instance.getId());
        return tree != null && tree.getActivityInstances(activity).length > 0;
    }
}
