package be.protocolloket.protocol.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.amendment.AmendmentRun;
import be.protocolloket.protocol.model.AmendmentRequestProcess;
import be.protocolloket.protocol.model.AmendmentRequestProcess.CodeVariables;
import be.protocolloket.protocol.model.AmendmentRequestProcess.Variables;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineAmendmentRun implements AmendmentRun {

    private final RuntimeService runtime;

    EngineAmendmentRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID protocolId, UUID requestId, EnterpriseNumber body) {
        runtime.startProcessInstanceByKey(
                AmendmentRequestProcess.KEY,
                protocolId.toString(),
                Map.ofEntries(
                        CodeVariables.PROTOCOL_ID.to(protocolId),
                        Variables.PARTY_NUMBER.to(body),
                        CodeVariables.REQUEST_ID.to(requestId)));
    }
}
