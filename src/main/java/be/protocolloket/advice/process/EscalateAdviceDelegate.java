package be.protocolloket.advice.process;

import be.protocolloket.advice.giving.AdviceAlerts;
import be.protocolloket.advice.model.DpoAdviceProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the protocol managers that an advice is late. */
@Component
class EscalateAdviceDelegate implements JavaDelegate {

    private final AdviceAlerts alerts;

    EscalateAdviceDelegate(AdviceAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = DpoAdviceProcess.Variables.PROTOCOL_ID.get(execution::getVariable);
        alerts.escalate(protocolId, DpoAdviceProcess.Variables.PARTY_NUMBER.get(execution::getVariable));
    }
}
