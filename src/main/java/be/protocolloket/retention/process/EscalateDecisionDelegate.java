package be.protocolloket.retention.process;

import be.protocolloket.retention.erasure.ErasureAlerts;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells that nobody decided in time until when something is kept. */
@Component
class EscalateDecisionDelegate implements JavaDelegate {

    private final ErasureAlerts alerts;

    EscalateDecisionDelegate(ErasureAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateDecision(CodeVariables.FILE_ID.get(execution::getVariable));
    }
}
