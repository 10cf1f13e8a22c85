package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.IN_FORCE;

import be.protocolloket.protocol.conclusion.Conclusion;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EnterIntoForceDelegate implements JavaDelegate {

    private final Conclusion conclusion;

    EnterIntoForceDelegate(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        IN_FORCE.set(execution::setVariable, conclusion.enterIntoForce(protocolId));
    }
}
