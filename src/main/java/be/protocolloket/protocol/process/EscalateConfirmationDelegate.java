package be.protocolloket.protocol.process;

import be.protocolloket.protocol.confirmation.ConfirmationAlerts;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.CodeVariables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the managers of the body that registered that answers are late. */
@Component
class EscalateConfirmationDelegate implements JavaDelegate {

    private final ConfirmationAlerts alerts;

    EscalateConfirmationDelegate(ConfirmationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalate(
                UUID.fromString(execution.getProcessBusinessKey()),
                CodeVariables.VERSION_ID.get(execution::getVariable));
    }
}
