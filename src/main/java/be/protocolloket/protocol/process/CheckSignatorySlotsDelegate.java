package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables.SLOT_VACANT;

import be.protocolloket.protocol.conclusion.SigningPreparation;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckSignatorySlotsDelegate implements JavaDelegate {

    private final SigningPreparation signing;

    CheckSignatorySlotsDelegate(SigningPreparation signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        SLOT_VACANT.set(
                execution::setVariable, !signing.vacantParties(protocolId).isEmpty());
    }
}
