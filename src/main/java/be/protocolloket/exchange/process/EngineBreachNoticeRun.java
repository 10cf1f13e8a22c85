package be.protocolloket.exchange.process;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.breach.BreachNoticeRun;
import be.protocolloket.exchange.model.BreachNoticeProcess;
import be.protocolloket.exchange.model.BreachNoticeProcess.Variables;
import be.protocolloket.exchange.model.CaseVariables;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineBreachNoticeRun implements BreachNoticeRun {

    private final RuntimeService runtime;

    EngineBreachNoticeRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(CaseView about, TransferView returned) {
        runtime.startProcessInstanceByKey(
                BreachNoticeProcess.KEY,
                about.id().toString(),
                Map.ofEntries(
                        CaseVariables.CASE_ID.to(about.id()),
                        CaseVariables.PROTOCOL_ID.to(about.protocolId()),
                        Variables.DISCLOSER_NUMBER.to(returned.discloser()),
                        Variables.RECEIVER_NUMBER.to(returned.receiver())));
    }
}
