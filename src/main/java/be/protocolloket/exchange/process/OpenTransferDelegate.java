package be.protocolloket.exchange.process;

import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.CodeVariables;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.preparation.TransferBeginnings;
import be.protocolloket.exchange.preparation.TransferStart;
import be.protocolloket.party.Direction;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
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
        TransferPurpose purpose = Variables.PURPOSE.get(execution::getVariable);
        TransferStart start = transfers.open(
                Variables.CASE_ID.get(execution::getVariable),
                purpose,
                new Direction(
                        Variables.DISCLOSER_NUMBER.get(execution::getVariable),
                        Variables.RECEIVER_NUMBER.get(execution::getVariable)));
        Variables.TRANSFER_ID.set(execution::setVariable, start.transferId());
        Variables.ANYTHING_ALLOWED.set(execution::setVariable, start.anythingAllowed());
        Variables.NOTICE_REQUIRED.set(execution::setVariable, start.noticeRequired());
        Variables.TRANSFER_OUTCOME.set(execution::setVariable, TransferOutcome.NOTHING);
        setTerms(execution, purpose);
    }

    /**
     * The ending of support is told within one term for all the steps together, also when it is told again or of somebody else; otherwise each
     * step has its own. A process has one purpose, so what it already counts from is of this one.
     */
    private void setTerms(DelegateExecution execution, TransferPurpose purpose) {
        boolean feedback = purpose == TransferPurpose.FEEDBACK;
        CodeVariables.INFORM_TERM.set(execution::setVariable, feedback ? FEEDBACK_TERM : "T-INFORM");
        CodeVariables.ASSESS_TERM.set(execution::setVariable, feedback ? FEEDBACK_TERM : "T-ASSESS");
        CodeVariables.TERM_SINCE.set(execution::setVariable, feedback ? since(execution) : null);
    }

    private Instant since(DelegateExecution execution) {
        return CodeVariables.TERM_SINCE.find(execution::getVariable).orElseGet(clock::now);
    }
}
