package be.protocolloket.exchange.process;

import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.CodeVariables;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.preparation.TransferBeginnings;
import be.protocolloket.exchange.preparation.TransferStart;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the protocol what may go; until somebody decides otherwise, nothing does. */
@Component
class OpenTransferDelegate implements JavaDelegate {

    private static final String FEEDBACK_TERM = "T-FEEDBACK-END";

    private final TransferBeginnings transfers;
    private final DatabaseClock clock;

    OpenTransferDelegate(TransferBeginnings transfers, DatabaseClock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferPurpose purpose = TransferPurpose.valueOf((String) execution.getVariable(Variables.PURPOSE));
        TransferStart start = transfers.open(
                UUID.fromString((String) execution.getVariable(Variables.CASE_ID)),
                purpose,
                new Direction(
                        new EnterpriseNumber((String) execution.getVariable(Variables.DISCLOSER_NUMBER)),
                        new EnterpriseNumber((String) execution.getVariable(Variables.RECEIVER_NUMBER))));
        execution.setVariable(Variables.TRANSFER_ID, start.transferId().toString());
        execution.setVariable(Variables.ANYTHING_ALLOWED, start.anythingAllowed());
        execution.setVariable(Variables.NOTICE_REQUIRED, start.noticeRequired());
        execution.setVariable(Variables.TRANSFER_OUTCOME, "NOTHING");
        setTerms(execution, purpose);
    }

    /**
     * The ending of support is told within one term for all the steps together, also when it is told again or of somebody else; otherwise each
     * step has its own. A process has one purpose, so what it already counts from is of this one.
     */
    private void setTerms(DelegateExecution execution, TransferPurpose purpose) {
        boolean feedback = purpose == TransferPurpose.FEEDBACK;
        execution.setVariable(CodeVariables.INFORM_TERM, feedback ? FEEDBACK_TERM : "T-INFORM");
        execution.setVariable(CodeVariables.ASSESS_TERM, feedback ? FEEDBACK_TERM : "T-ASSESS");
        execution.setVariable(CodeVariables.TERM_SINCE, feedback ? since(execution) : null);
    }

    private Date since(DelegateExecution execution) {
        Date begun = (Date) execution.getVariable(CodeVariables.TERM_SINCE);
        return begun == null ? Date.from(clock.now()) : begun;
    }
}
