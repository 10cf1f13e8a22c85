package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.VERSION_ID;

import be.protocolloket.protocol.version.VersionSteps;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenRevisionDelegate implements JavaDelegate {

    private final VersionSteps steps;

    OpenRevisionDelegate(VersionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        VERSION_ID.set(execution::setVariable, steps.openRevision(protocolId));
    }
}
