package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.conclusion.ConclusionRun;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
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
        var variables = Map.ofEntries(
                Variables.PROTOCOL_ID.to(protocolId),
                Variables.LEAD_NUMBER.to(lead),
                Variables.ROUND.to(0),
                Variables.EDITORIAL.to(false),
                Variables.APPROVAL_REFUSED.to(false));
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
            // Another transaction advanced the process at the same moment; nothing was changed here, and a second
            // attempt sees where it is.
            throw new OptimisticLockingFailureException("the process went on", lost);
        }
    }
}
