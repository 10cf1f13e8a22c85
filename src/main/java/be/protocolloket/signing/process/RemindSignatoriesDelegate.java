package be.protocolloket.signing.process;

import be.protocolloket.signing.model.ProtocolSigningProcess.Variables;
import be.protocolloket.signing.offering.SigningAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells signatories that their signature is expected soon. */
@Component
class RemindSignatoriesDelegate implements JavaDelegate {

    private final SigningAlerts alerts;

    RemindSignatoriesDelegate(SigningAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(
                Variables.PROTOCOL_ID.get(execution::getVariable), Variables.VERSION_ID.get(execution::getVariable));
    }
}
