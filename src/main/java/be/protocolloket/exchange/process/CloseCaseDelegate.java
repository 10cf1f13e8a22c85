package be.protocolloket.exchange.process;

import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.CaseVariables;
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
        var caseId = CaseVariables.CASE_ID.get(execution::getVariable);
        closing.close(caseId, CaseVariables.CASE_OUTCOME.get(execution::getVariable));
    }
}
