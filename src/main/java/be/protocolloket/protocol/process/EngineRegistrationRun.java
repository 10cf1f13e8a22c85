package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.Variables;
import be.protocolloket.protocol.registration.RegistrationRun;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineRegistrationRun implements RegistrationRun {

    private final RuntimeService runtime;

    EngineRegistrationRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public String start(UUID protocolId, EnterpriseNumber lead) {
        var variables = Map.ofEntries(
                Variables.PROTOCOL_ID.to(protocolId),
                Variables.LEAD_NUMBER.to(lead),
                Variables.REGISTRATION_REJECTED.to(false));
        return runtime.startProcessInstanceByKey(ProtocolConfirmationProcess.KEY, protocolId.toString(), variables)
                .getId();
    }
}
