package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.ROUND;
import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.VERSION_ID;

import be.protocolloket.protocol.version.VersionSteps;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FreezeVersionDelegate implements JavaDelegate {

    private final VersionSteps steps;

    FreezeVersionDelegate(VersionSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        var advised = steps.freeze(protocolId);
        VERSION_ID.set(execution::setVariable, advised.versionId());
        ROUND.set(execution::setVariable, advised.round());
    }
}
