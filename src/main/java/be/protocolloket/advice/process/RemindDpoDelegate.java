package be.protocolloket.advice.process;

import be.protocolloket.advice.giving.AdviceAlerts;
import be.protocolloket.advice.model.DpoAdviceProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the officers that an advice is expected of them soon. */
@Component
class RemindDpoDelegate implements JavaDelegate {

    private final AdviceAlerts alerts;

    RemindDpoDelegate(AdviceAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = DpoAdviceProcess.Variables.PROTOCOL_ID.get(execution::getVariable);
        alerts.remind(protocolId, DpoAdviceProcess.Variables.PARTY_NUMBER.get(execution::getVariable));
    }
}
