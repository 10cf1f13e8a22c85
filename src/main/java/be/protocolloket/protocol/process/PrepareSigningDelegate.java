package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.VERSION_ID;

import be.protocolloket.protocol.conclusion.SigningPreparation;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareSigningDelegate implements JavaDelegate {

    private final SigningPreparation signing;

    PrepareSigningDelegate(SigningPreparation signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        VERSION_ID.set(execution::setVariable, signing.prepare(protocolId));
    }
}
