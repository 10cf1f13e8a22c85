package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.conclusion.ConclusionRun;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineConclusionRun implements ConclusionRun {

    private final RuntimeService runtime;

    EngineConclusionRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public String start(UUID protocolId, EnterpriseNumber lead) {
        var variables = Map.<String, Object>of(
                ProtocolConclusionProcess.Variables.PROTOCOL_ID,
                protocolId.toString(),
                ProtocolConclusionProcess.Variables.LEAD_NUMBER,
                lead.digits(),
                ProtocolConclusionProcess.Variables.ROUND,
                0,
                ProtocolConclusionProcess.Variables.EDITORIAL,
                false,
                ProtocolConclusionProcess.Variables.APPROVAL_REFUSED,
                false);
        return runtime.startProcessInstanceByKey(ProtocolConclusionProcess.KEY, protocolId.toString(), variables)
                .getId();
    }

    @Override
    public void withdraw(UUID protocolId) {
        try {
            runtime.createMessageCorrelation(ProtocolConclusionProcess.Messages.WITHDRAWN)
                    .processInstanceBusinessKey(protocolId.toString())
                    .correlate();
        } catch (ProcessEngineException lost) {
            // Somebody else took the process further at the same moment: nothing has changed, and a second try sees
            // where it is.
            throw new OptimisticLockingFailureException("the process went on", lost);
        }
    }
}
