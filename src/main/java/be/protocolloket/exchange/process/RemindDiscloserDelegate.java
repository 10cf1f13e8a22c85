package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the discloser of a bundle that nobody recorded as handed over. */
@Component
class RemindDiscloserDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    RemindDiscloserDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remindHandOver(PrepareAndTransmitProcess.Variables.TRANSFER_ID.get(execution::getVariable));
    }
}
