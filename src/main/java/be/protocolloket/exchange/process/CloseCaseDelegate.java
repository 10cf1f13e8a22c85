package be.protocolloket.exchange.process;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.CaseVariables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case as its last step decided. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CaseClosing closing;

    CloseCaseDelegate(CaseClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseId = UUID.fromString((String) execution.getVariable(CaseVariables.CASE_ID));
        closing.close(caseId, CaseOutcome.valueOf((String) execution.getVariable(CaseVariables.CASE_OUTCOME)));
    }
}
