package be.protocolloket.exchange.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that began in a model without handing over goes on in the newest one. */
@IntegrationTest
class EarlierTransfersTests {

    private static final String TRANSFER = "earlier-transfer";
    private static final String CASE = "earlier-case";

    @Autowired
    EarlierTransfers transfers;

    @Autowired
    ProcessEngine engine;

    @Test
    void aTransferOfBeforeAndItsCaseGoOnInTheNewestModels() {
        deploy(false);
        var about = engine.getRuntimeService()
                .startProcessInstanceByKey(CASE, UUID.randomUUID().toString());
        var called = engine.getRuntimeService()
                .startProcessInstanceByKey(TRANSFER, UUID.randomUUID().toString());
        deploy(true);
        transfers.takeOver(TRANSFER, List.of(CASE));
        assertThat(version(about)).isEqualTo(2);
        assertThat(version(called)).isEqualTo(2);
        transfers.takeOver(TRANSFER, List.of(CASE));
        assertThat(version(called)).isEqualTo(2);
    }

    private void deploy(boolean handsOver) {
        var start = Bpmn.createExecutableProcess(TRANSFER)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("transmit")
                .message("done");
        var transfer = (handsOver
                        ? start.receiveTask(PrepareAndTransmitProcess.HAND_OVER).message("handed")
                        : start)
                .endEvent()
                .done();
        var caller = Bpmn.createExecutableProcess(CASE)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("waiting")
                .message("done")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(TRANSFER + ".bpmn", transfer)
                .addModelInstance(CASE + ".bpmn", caller)
                .deploy();
    }

    private int version(ProcessInstance instance) {
        var id = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getProcessDefinitionId();
        return engine.getRepositoryService().getProcessDefinition(id).getVersion();
    }
}
