package be.protocolloket.exchange.process;

import be.protocolloket.exchange.ReceiptAlerts;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells that the term of GDPR art. 14(3) ended. */
@Component
class EscalateNoticeDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    EscalateNoticeDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = UUID.fromString((String) execution.getVariable(CaseVariables.CASE_ID));
        alerts.escalateNotice(caseId, new EnterpriseNumber((String)
                execution.getVariable(SubjectNoticeProcess.Variables.RESPONSIBLE_NUMBER)));
    }
}
