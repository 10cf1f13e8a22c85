package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the responsible body that data subjects are still to be informed. */
@Component
class RemindResponsibleDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    RemindResponsibleDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindNotice(
                UUID.fromString(execution.getProcessBusinessKey()),
                SubjectNoticeProcess.Variables.RESPONSIBLE_NUMBER.get(execution::getVariable));
    }
}
