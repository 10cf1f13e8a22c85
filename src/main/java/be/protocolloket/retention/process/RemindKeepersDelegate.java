package be.protocolloket.retention.process;

import be.protocolloket.retention.erasure.ErasureAlerts;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds those who answer for the keeping that a step of the erasure waits for them. */
@Component
class RemindKeepersDelegate implements JavaDelegate {

    private final ErasureAlerts alerts;

    RemindKeepersDelegate(ErasureAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(CodeVariables.FILE_ID.get(execution::getVariable));
    }
}
