package be.protocolloket.exchange.process;

import be.protocolloket.exchange.model.CaseTakeoverProcess;
import be.protocolloket.exchange.owner.OwnerAlerts;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the case workers of a body that nobody took a case over yet. */
@Component
class RemindColleaguesDelegate implements JavaDelegate {

    private final OwnerAlerts alerts;

    RemindColleaguesDelegate(OwnerAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(
                UUID.fromString(execution.getProcessBusinessKey()),
                CaseTakeoverProcess.Variables.PARTY_NUMBER.get(execution::getVariable));
    }
}
