package be.protocolloket.protocol.process;

import be.protocolloket.protocol.agreement.AgreementAlerts;
import be.protocolloket.protocol.model.ProtocolAgreementProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the leading party that a party does not answer. */
@Component
class EscalateAgreementDelegate implements JavaDelegate {

    private final AgreementAlerts alerts;

    EscalateAgreementDelegate(AgreementAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalate(
                Variables.PROTOCOL_ID.get(execution::getVariable), Variables.PARTY_NUMBER.get(execution::getVariable));
    }
}
