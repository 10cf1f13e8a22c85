package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.workflow.BeforeFirstPage;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves arrears cases from models of earlier releases, in which the landlord followed every plan, to the newest one: what the landlord did not
 * sign, the supporter follows.
 */
@Component
class EarlierPlans extends BeforeFirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierPlans.class);

    private static final List<String> TASKS =
            List.of(RentArrearsProcess.FOLLOW_PLAN, RentArrearsProcess.DECIDE_AFTER_GRACE);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseTable cases;
    private final SupportAgreements agreements;
    private final TransactionTemplate transaction;

    EarlierPlans(
            RuntimeService runtime,
            RepositoryService repository,
            CaseTable cases,
            SupportAgreements agreements,
            TransactionTemplate transaction) {
        this.runtime = runtime;
        this.repository = repository;
        this.cases = cases;
        this.agreements = agreements;
        this.transaction = transaction;
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException when the newest version has no place for what an instance waits for */
    @Override
    protected void run() {
        takeOver(RentArrearsProcess.KEY);
    }

    /** Before transfers of earlier releases are moved, and with them the cases that call them. */
    @Override
    public int getPhase() {
        return super.getPhase() - 1;
    }

    void takeOver(String key) {
        var models = repository.createProcessDefinitionQuery().processDefinitionKey(key);
        var all = models.orderByProcessDefinitionVersion().desc().list();
        all.stream()
                .skip(1)
                .flatMap(model ->
                        runtime.createProcessInstanceQuery().processDefinitionId(model.getId()).list().stream())
                .forEach(instance -> transaction.executeWithoutResult(
                        status -> move(instance, all.get(0).getId())));
    }

    /** Of two nodes that start together one moves the instance; the other waits for the row of the case and finds it moved. */
    private void move(ProcessInstance found, String newest) {
        UUID caseId = UUID.fromString(found.getBusinessKey());
        cases.lock(caseId);
        boolean there = runtime.createProcessInstanceQuery()
                        .processInstanceId(found.getId())
                        .processDefinitionId(found.getProcessDefinitionId())
                        .count()
                == 1;
        if (!there) {
            return;
        }
        var way = runtime.createMigrationPlan(found.getProcessDefinitionId(), newest)
                .mapEqualActivities()
                .build();
        runtime.newMigration(way).processInstanceIds(found.getId()).execute();
        LOG.info("Case {} goes on in the newest {}", caseId, RentArrearsProcess.KEY);
        agreements.find(caseId).filter(plan -> plan.signedOn() != null).ifPresent(plan -> settle(found, plan));
    }

    /** Says who follows the plan; a task that waits for somebody else begins anew. */
    private void settle(ProcessInstance instance, SupportAgreement plan) {
        var body = plan.parties().withLandlord()
                ? RentArrearsProcess.Variables.LANDLORD_NUMBER
                : RentArrearsProcess.Variables.SUPPORTER_NUMBER;
        RentArrearsProcess.Variables.HOLDER_NUMBER.set(
                (name, value) -> runtime.setVariable(instance.getId(), name, value), body.get(variables(instance)));
        CaseVariables.PLAN_ENDS_ON.set(
                (name, value) -> runtime.setVariable(instance.getId(), name, value),
                ZonedDateTime.of(plan.endsOn(), LocalTime.of(23, 59), DatabaseClock.ZONE)
                        .toInstant());
        TASKS.stream()
                .filter(runtime.getActiveActivityIds(instance.getId())::contains)
                .forEach(task -> runtime.createProcessInstanceModification(instance.getId())
                        .cancelAllForActivity(task)
                        .startBeforeActivity(task)
                        .execute());
    }

    private Function<String, @Nullable Object> variables(ProcessInstance instance) {
        return runtime.getVariables(instance.getId())::get;
    }
}
