package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess.Variables;
import be.protocolloket.protocol.registration.RegistrationRun;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
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

    @Override
    public void withdraw(UUID protocolId) {
        try {
            runtime.createMessageCorrelation(ProtocolConfirmationProcess.Messages.WITHDRAWN)
                    .processInstanceBusinessKey(protocolId.toString())
                    .correlate();
        } catch (ProcessEngineException lost) {
            throw new OptimisticLockingFailureException("the process went on", lost);
        }
    }
}
