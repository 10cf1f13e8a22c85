package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the responsible body and its officer that the month is over. */
@Component
class EscalateNoticeDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    EscalateNoticeDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalateNotice(
                UUID.fromString(execution.getProcessBusinessKey()),
                SubjectNoticeProcess.Variables.RESPONSIBLE_NUMBER.get(execution::getVariable));
    }
}
