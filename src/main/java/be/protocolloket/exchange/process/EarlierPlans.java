package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.workflow.BeforeFirstPage;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.engine.NewestModel;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves arrears cases from models of earlier releases, in which the landlord followed every plan, to the newest one: what the landlord did not
 * sign, the supporter follows.
 */
@Component
class EarlierPlans extends BeforeFirstPage {

    private static final List<String> TASKS =
            List.of(RentArrearsProcess.FOLLOW_PLAN, RentArrearsProcess.DECIDE_AFTER_GRACE);

    private final RuntimeService runtime;
    private final NewestModel newest;
    private final CaseTable cases;
    private final SupportAgreements agreements;

    EarlierPlans(RuntimeService runtime, NewestModel newest, CaseTable cases, SupportAgreements agreements) {
        this.runtime = runtime;
        this.newest = newest;
        this.cases = cases;
        this.agreements = agreements;
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
        newest.takeOver(
                key,
                model -> true,
                cases::lock,
                instance -> true,
                moved -> agreements
                        .find(UUID.fromString(moved.getBusinessKey()))
                        .filter(plan -> plan.signedOn() != null)
                        .ifPresent(plan -> settle(moved, plan)));
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
