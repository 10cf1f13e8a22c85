package be.protocolloket.protocol.process;

import be.protocolloket.protocol.agreement.AgreementAlerts;
import be.protocolloket.protocol.model.ProtocolAgreementProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the managers of a party that has not said yes or no. */
@Component
class RemindPartyDelegate implements JavaDelegate {

    private final AgreementAlerts alerts;

    RemindPartyDelegate(AgreementAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(
                Variables.PROTOCOL_ID.get(execution::getVariable), Variables.PARTY_NUMBER.get(execution::getVariable));
    }
}
