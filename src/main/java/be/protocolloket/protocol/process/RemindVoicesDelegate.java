package be.protocolloket.protocol.process;

import be.protocolloket.protocol.model.PortalAgreementProcess.CodeVariables;
import be.protocolloket.protocol.portal.PortalAlerts;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds those who have not answered. */
@Component
class RemindVoicesDelegate implements JavaDelegate {

    private final PortalAlerts alerts;

    RemindVoicesDelegate(PortalAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID agreement = CodeVariables.AGREEMENT_ID.get(execution::getVariable);
        alerts.remind(UUID.fromString(execution.getProcessBusinessKey()), agreement);
    }
}
