package be.protocolloket.advice.process;

import be.protocolloket.advice.giving.AdviceAlerts;
import be.protocolloket.advice.model.DpoAdviceProcess;
import java.util.UUID;
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
        var protocolId = UUID.fromString((String) execution.getVariable(DpoAdviceProcess.Variables.PROTOCOL_ID));
        alerts.escalate(protocolId, (String) execution.getVariable(DpoAdviceProcess.Variables.PARTY_NUMBER));
    }
}
