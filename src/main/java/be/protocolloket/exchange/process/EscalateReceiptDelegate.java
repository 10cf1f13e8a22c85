package be.protocolloket.exchange.process;

import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells both sides that nobody acknowledged the data. */
@Component
class EscalateReceiptDelegate implements JavaDelegate {

    private final ReceiptAlerts alerts;

    EscalateReceiptDelegate(ReceiptAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.escalate(PrepareAndTransmitProcess.Variables.TRANSFER_ID.get(execution::getVariable));
    }
}
