package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.model.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the officers who did not assess yet. */
@Component
class RemindOfficersDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    RemindOfficersDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindOfficers(CaseVariables.CASE_ID.get(execution::getVariable));
    }
}
