package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.workflow.BeforeFirstPage;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves transfers, and the cases that will open one, from models of earlier releases, in which nothing could be handed over on another
 * platform, to the newest ones: under a protocol that names a platform they could not be sent any more.
 */
@Component
class EarlierTransfers extends BeforeFirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierTransfers.class);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseTable cases;
    private final TransactionTemplate transaction;

    EarlierTransfers(
            RuntimeService runtime, RepositoryService repository, CaseTable cases, TransactionTemplate transaction) {
        this.runtime = runtime;
        this.repository = repository;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for */
    @Override
    protected void run() {
        takeOver(
                PrepareAndTransmitProcess.KEY,
                List.of(
                        SupportAgreementProcess.KEY,
                        TerminationWarningProcess.KEY,
                        RentArrearsProcess.KEY,
                        SubtenantProposalProcess.KEY,
                        RegistrationHelpProcess.KEY));
    }

    /** @param callers keys of the models that call the model of a transfer as it was deployed with them */
    void takeOver(String transfer, List<String> callers) {
        Set<String> earlier = models(transfer).stream()
                .filter(this::handsNothingOver)
                .map(ProcessDefinition::getDeploymentId)
                .collect(Collectors.toSet());
        takeOver(transfer, earlier);
        callers.forEach(key -> takeOver(key, earlier));
    }

    private void takeOver(String key, Set<String> deployments) {
        models(key).stream()
                .filter(model -> deployments.contains(model.getDeploymentId()))
                .flatMap(model ->
                        runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).list().stream())
                .forEach(instance -> transaction.executeWithoutResult(status -> move(instance, newest(key))));
    }

    private List<ProcessDefinition> models(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .list();
    }

    private ProcessDefinition newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private boolean handsNothingOver(ProcessDefinition model) {
        return repository.getBpmnModelInstance(model.getId()).getModelElementById(PrepareAndTransmitProcess.HAND_OVER)
                == null;
    }

    /** Of two nodes that start together one moves the instance; the other waits for the row of the case and finds it moved. */
    private void move(ProcessInstance instance, ProcessDefinition newest) {
        cases.lock(UUID.fromString(instance.getBusinessKey()));
        boolean there = runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .processDefinitionId(instance.getProcessDefinitionId())
                        .count()
                == 1;
        if (there && !newest.getId().equals(instance.getProcessDefinitionId())) {
            var plan = runtime.createMigrationPlan(instance.getProcessDefinitionId(), newest.getId())
                    .mapEqualActivities()
                    .build();
            runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
            LOG.info("Case {} goes on in the newest {}", instance.getBusinessKey(), newest.getKey());
        }
    }
}
