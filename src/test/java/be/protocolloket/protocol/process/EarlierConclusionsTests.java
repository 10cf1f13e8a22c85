package be.protocolloket.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In a model of its own, because every test runs in the newest one that is deployed. */
@IntegrationTest
class EarlierConclusionsTests {

    private static final String PROCESS = "earlier-conclusion";

    @Autowired
    EarlierConclusions conclusions;

    @Autowired
    ProtocolStory story;

    @Autowired
    Agreements agreements;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationContext context;

    @Test
    void aDraftOfBeforeIsAskedAboutFromNowOn() {
        UUID id = story.elegastDraft();
        ProcessInstance early = waitingAt(ProtocolConclusionProcess.DRAFT_PROTOCOL, id);
        conclusions.takeOver(PROCESS);
        assertThat(model(early)).isEqualTo(newest());
        assertThat(agreements.missing(id, AgreementStep.ADVICE)).hasSize(2);
    }

    @Test
    void whatHadPassedTheQuestionIsNotAskedAgain() {
        UUID id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.EVALUATION, id);
        assertThat(agreements.missing(id, AgreementStep.SIGNING)).hasSize(2);
        advisedBeforePartiesWereAsked(id);
        ProcessInstance early = waitingAt(ProtocolConclusionProcess.FILL_VACANT_SLOT, id);
        conclusions.takeOver(PROCESS);
        assertThat(model(early)).isEqualTo(newest());
        assertThat(agreements.missing(id, AgreementStep.SIGNING)).isEmpty();
        assertThat(agreements
                        .answers(agreements.asked(id, AgreementStep.SIGNING))
                        .values())
                .as("and nobody is said to have answered")
                .allSatisfy(answer -> assertThat(answer.saidBy()).isNull());
    }

    /** The migration wrote down which texts these were; this one is of now. */
    private void advisedBeforePartiesWereAsked(UUID id) {
        var version = agreements.asked(id, AgreementStep.SIGNING).version().id();
        PastTheGuards.write(
                context,
                jdbc -> jdbc.sql("insert into agreement_not_asked values (?)")
                        .param(version)
                        .update());
    }

    private ProcessInstance waitingAt(String activity, UUID protocolId) {
        deploy(activity, false);
        var early = engine.getRuntimeService().startProcessInstanceByKey(PROCESS, protocolId.toString());
        deploy(activity, true);
        return early;
    }

    private void deploy(String activity, boolean asking) {
        var inside = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .subProcess(ProtocolConclusionProcess.CONCLUDE_PROTOCOL)
                .embeddedSubProcess()
                .startEvent()
                .receiveTask(activity)
                .message("done");
        var model = (asking
                        ? inside.receiveTask(ProtocolConclusionProcess.ADVICE_AGREEMENT)
                                .message("agreed")
                        : inside)
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", model)
                .deploy();
    }

    private String newest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String model(ProcessInstance instance) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getProcessDefinitionId();
    }
}
