package be.protocolloket.exchange.process;

import be.protocolloket.exchange.TransferOpening;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferStart;
import be.protocolloket.exchange.process.PrepareAndTransmitProcess.Variables;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the protocol what may go; until somebody decides otherwise, nothing does. */
@Component
class OpenTransferDelegate implements JavaDelegate {

    private final TransferOpening transfers;

    OpenTransferDelegate(TransferOpening transfers) {
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferStart start = transfers.open(
                UUID.fromString((String) execution.getVariable(Variables.CASE_ID)),
                TransferPurpose.valueOf((String) execution.getVariable(Variables.PURPOSE)),
                new EnterpriseNumber((String) execution.getVariable(Variables.DISCLOSER_NUMBER)),
                new EnterpriseNumber((String) execution.getVariable(Variables.RECEIVER_NUMBER)));
        execution.setVariable(Variables.TRANSFER_ID, start.transferId().toString());
        execution.setVariable(Variables.ANYTHING_ALLOWED, start.anythingAllowed());
        execution.setVariable(Variables.NOTICE_REQUIRED, start.noticeRequired());
        execution.setVariable(Variables.TRANSFER_OUTCOME, "NOTHING");
    }
}
