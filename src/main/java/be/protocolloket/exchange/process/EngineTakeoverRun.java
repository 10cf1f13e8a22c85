package be.protocolloket.exchange.process;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.model.CaseTakeoverProcess;
import be.protocolloket.exchange.model.CaseTakeoverProcess.CodeVariables;
import be.protocolloket.exchange.model.CaseTakeoverProcess.Messages;
import be.protocolloket.exchange.model.CaseTakeoverProcess.Variables;
import be.protocolloket.exchange.owner.TakeoverRun;
import be.protocolloket.party.EnterpriseNumber;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineTakeoverRun implements TakeoverRun {

    private final RuntimeService runtime;

    EngineTakeoverRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(CaseView about, EnterpriseNumber body) {
        runtime.startProcessInstanceByKey(
                CaseTakeoverProcess.KEY,
                about.id().toString(),
                Map.ofEntries(
                        CodeVariables.CASE_ID.to(about.id()),
                        CodeVariables.PROTOCOL_ID.to(about.protocolId()),
                        Variables.PARTY_NUMBER.to(body)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(UUID caseId, EnterpriseNumber body) {
        Map.Entry<String, Object> whose = Variables.PARTY_NUMBER.to(body);
        runtime.createMessageCorrelation(Messages.CASE_CLOSED)
                .processInstanceBusinessKey(caseId.toString())
                .processInstanceVariableEquals(whose.getKey(), whose.getValue())
                .correlateAll();
    }
}
