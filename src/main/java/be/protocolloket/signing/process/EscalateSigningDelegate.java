package be.protocolloket.signing.process;

import be.protocolloket.signing.model.ProtocolSigningProcess.Variables;
import be.protocolloket.signing.offering.SigningAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the protocol managers that signatures are late. */
@Component
class EscalateSigningDelegate implements JavaDelegate {

    private final SigningAlerts alerts;

    EscalateSigningDelegate(SigningAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalate(
                Variables.PROTOCOL_ID.get(execution::getVariable), Variables.VERSION_ID.get(execution::getVariable));
    }
}
