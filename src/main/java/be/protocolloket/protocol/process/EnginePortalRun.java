package be.protocolloket.protocol.process;

import be.protocolloket.protocol.model.PortalAgreementProcess;
import be.protocolloket.protocol.model.PortalAgreementProcess.CodeVariables;
import be.protocolloket.protocol.model.PortalAgreementProcess.Messages;
import be.protocolloket.protocol.model.PortalAgreementProcess.Variables;
import be.protocolloket.protocol.portal.PortalRun;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EnginePortalRun implements PortalRun {

    private final RuntimeService runtime;

    EnginePortalRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID protocolId, UUID agreementId) {
        runtime.startProcessInstanceByKey(
                PortalAgreementProcess.KEY,
                protocolId.toString(),
                Map.ofEntries(
                        Variables.PROTOCOL_ID.to(protocolId),
                        CodeVariables.AGREEMENT_ID.to(agreementId),
                        Variables.PORTAL_REFUSED.to(false)));
    }

    @Override
    public void takeBack(UUID protocolId) {
        try {
            runtime.createMessageCorrelation(Messages.PORTAL_WITHDRAWN)
                    .processInstanceBusinessKey(protocolId.toString())
                    .correlate();
        } catch (ProcessEngineException lost) {
            throw new OptimisticLockingFailureException("the proposal was settled", lost);
        }
    }
}
