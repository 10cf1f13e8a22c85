package be.protocolloket.exchange.process;

import be.protocolloket.exchange.course.SupportAlerts;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the supporter that the agreement ends soon. */
@Component
class RemindSupporterDelegate implements JavaDelegate {

    private final SupportAlerts alerts;

    RemindSupporterDelegate(SupportAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = CaseVariables.CASE_ID.get(execution::getVariable);
        alerts.remind(caseId, SupportAgreementProcess.Variables.SUPPORTER_NUMBER.get(execution::getVariable));
    }
}
