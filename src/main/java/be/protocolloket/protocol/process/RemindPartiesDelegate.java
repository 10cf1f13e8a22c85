package be.protocolloket.protocol.process;

import be.protocolloket.protocol.confirmation.ConfirmationAlerts;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.CodeVariables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the parties that have not answered about a registered protocol. */
@Component
class RemindPartiesDelegate implements JavaDelegate {

    private final ConfirmationAlerts alerts;

    RemindPartiesDelegate(ConfirmationAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(
                UUID.fromString(execution.getProcessBusinessKey()),
                CodeVariables.VERSION_ID.get(execution::getVariable));
    }
}
