package be.protocolloket.retention.process;

import be.protocolloket.retention.erasure.ErasureAlerts;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells that what should be gone is still there. */
@Component
class EscalateErasureDelegate implements JavaDelegate {

    private final ErasureAlerts alerts;

    EscalateErasureDelegate(ErasureAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateErasure(CodeVariables.FILE_ID.get(execution::getVariable));
    }
}
