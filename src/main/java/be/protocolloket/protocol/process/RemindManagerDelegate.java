package be.protocolloket.protocol.process;

import be.protocolloket.protocol.amendment.AmendmentDesk;
import be.protocolloket.protocol.model.AmendmentRequestProcess.CodeVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the manager who was asked for an amendment. */
@Component
class RemindManagerDelegate implements JavaDelegate {

    private final AmendmentDesk desk;

    RemindManagerDelegate(AmendmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.remind(CodeVariables.REQUEST_ID.get(execution::getVariable));
    }
}
