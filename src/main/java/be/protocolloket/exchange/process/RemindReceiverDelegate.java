package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the receiver of data that wait for it. */
@Component
class RemindReceiverDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    RemindReceiverDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.remind(PrepareAndTransmitProcess.Variables.TRANSFER_ID.get(execution::getVariable));
    }
}
