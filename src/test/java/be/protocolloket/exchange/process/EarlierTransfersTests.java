package be.protocolloket.exchange.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that began in a model in which a silent receiver held it for ever goes on in the newest one. */
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

    @Test
    void whoWaitsForTheReceiverGoesOnWaitingWithinTheTermThatStartsAgain() {
        String key = "earlier-receipt";
        deploy(
                key,
                Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .receiveTask(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT)
                        .message("acknowledged")
                        .boundaryEvent("overdue")
                        .cancelActivity(false)
                        .timerWithDuration("P1D")
                        .endEvent()
                        .moveToActivity(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT)
                        .endEvent()
                        .done());
        var waiting = engine.getRuntimeService()
                .startProcessInstanceByKey(key, UUID.randomUUID().toString());
        deploy(
                key,
                Bpmn.createExecutableProcess(key)
                        .camundaHistoryTimeToLiveString("P1D")
                        .startEvent()
                        .subProcess(PrepareAndTransmitProcess.AWAIT_RECEIPT)
                        .embeddedSubProcess()
                        .startEvent()
                        .receiveTask(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT)
                        .message("acknowledged")
                        .boundaryEvent("overdue")
                        .cancelActivity(false)
                        .timerWithDuration("P1D")
                        .receiveTask(PrepareAndTransmitProcess.RESOLVE_SILENCE)
                        .message("resolved")
                        .endEvent()
                        .moveToActivity(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT)
                        .endEvent()
                        .subProcessDone()
                        .endEvent()
                        .done());
        transfers.takeOver(key, List.of());
        assertThat(version(waiting)).isEqualTo(2);
        var jobs = engine.getManagementService().createJobQuery().processInstanceId(waiting.getId());
        engine.getManagementService().executeJob(jobs.singleResult().getId());
        assertThat(engine.getRuntimeService().getActiveActivityIds(waiting.getId()))
                .contains(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, PrepareAndTransmitProcess.RESOLVE_SILENCE);
    }

    private void deploy(String key, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(key + ".bpmn", model)
                .deploy();
    }

    private void deploy(boolean resolvesSilence) {
        var start = Bpmn.createExecutableProcess(TRANSFER)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("transmit")
                .message("done");
        var transfer = (resolvesSilence
                        ? start.receiveTask(PrepareAndTransmitProcess.RESOLVE_SILENCE)
                                .message("silent")
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
