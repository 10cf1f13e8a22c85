package be.protocolloket.publication.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.publication.duty.PublicationRun;
import be.protocolloket.publication.model.ProtocolPublicationProcess;
import be.protocolloket.publication.model.ProtocolPublicationProcess.Variables;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EnginePublicationRun implements PublicationRun {

    private final RuntimeService runtime;

    EnginePublicationRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID protocolId, UUID versionId, EnterpriseNumber body, EnterpriseNumber lead) {
        runtime.startProcessInstanceByKey(
                ProtocolPublicationProcess.KEY,
                protocolId.toString(),
                Map.ofEntries(
                        Variables.PROTOCOL_ID.to(protocolId),
                        Variables.VERSION_ID.to(versionId),
                        Variables.PARTY_NUMBER.to(body),
                        Variables.LEAD_NUMBER.to(lead)));
    }

    @Override
    public void withdraw(UUID protocolId, UUID versionId, EnterpriseNumber body) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProtocolPublicationProcess.KEY)
                .processInstanceBusinessKey(protocolId.toString())
                .variableValueEquals(Variables.VERSION_ID.name(), versionId.toString())
                .variableValueEquals(Variables.PARTY_NUMBER.name(), body.digits())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "another version took its place"));
    }
}
