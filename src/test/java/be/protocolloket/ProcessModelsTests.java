package be.protocolloket;

import static be.protocolloket.Conclusion.LEAD;
import static be.protocolloket.Conclusion.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The four models by themselves, with stand-ins for the rooms behind them: one test for each path that the business knows. */
class ProcessModelsTests {

    private static ModelsEngine models;

    private final StandIns standIns = new StandIns();

    @BeforeAll
    static void start() throws IOException {
        models = ModelsEngine.start();
    }

    @AfterAll
    static void stop() throws IOException {
        models.close();
    }

    @BeforeEach
    void register() {
        standIns.register();
    }

    @AfterEach
    void forget() {
        Mocks.reset();
        ClockUtil.reset();
    }

    private Conclusion protocol() {
        return Conclusion.opened(models.engine(), standIns);
    }

    @Test
    void aProtocolIsDraftedAdvisedSignedInForceAndPublished() {
        Conclusion protocol = protocol();
        assertThat(protocol.open()).containsExactly("userTask_draftProtocol protocolmanager:" + LEAD);
        protocol.submitted();
        assertThat(protocol.open())
                .containsExactly("userTask_giveAdvice dpo:" + OTHER, "userTask_giveAdvice dpo:" + LEAD);
        protocol.advised("POSITIVE", "POSITIVE_WITH_REMARKS");
        assertThat(protocol.open()).containsExactly("userTask_evaluateAdvice protocolmanager:" + LEAD);
        protocol.evaluated("APPROVE");
        assertThat(protocol.open())
                .containsExactly(
                        "userTask_signProtocol signatory:0405260456:slot-1",
                        "userTask_signProtocol signatory:0405260456:slot-2",
                        "userTask_signProtocol signatory:0405260456:slot-3");
        protocol.signedByAll();
        assertThat(protocol.open())
                .containsExactly(
                        "userTask_publishProtocol publisher:" + OTHER, "userTask_publishProtocol publisher:" + LEAD);
        protocol.done("userTask_publishProtocol", "publisher:" + OTHER, Map.of())
                .done("userTask_publishProtocol", "publisher:" + LEAD, Map.of());
        assertThat(protocol.instances()).isEmpty();
        assertThat(protocol.ended())
                .contains("endEvent_protocolConcluded", "endEvent_protocolInForce", "endEvent_protocolPublished");
        assertThat(standIns.called)
                .containsExactly(
                        "freezeVersion", "checkSignatorySlots", "prepareSigning", "recordConclusion", "enterIntoForce");
    }

    @Test
    void everyTaskHasItsFormATermAndTheProtocolAsBusinessKey() {
        ClockUtil.setCurrentTime(new Date(1_800_000_000_000L));
        Conclusion protocol = protocol();
        standIns.vacantNumbers = List.of(OTHER);
        Set<String> seen = new TreeSet<>();
        look(protocol, seen);
        look(protocol.submitted(), seen);
        look(protocol.advised("ASK_INFORMATION", "POSITIVE"), seen);
        look(protocol.done("userTask_answerQuestion", Map.of()), seen);
        look(protocol.done("userTask_giveAdvice", Map.of("adviceOutcome", "NEGATIVE")), seen);
        look(protocol.evaluated("ASK_VTC"), seen);
        look(protocol.done("userTask_recordVtcOpinion", Map.of()).evaluated("REVISE"), seen);
        look(protocol.revised(false).advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD), seen);
        look(protocol.done("userTask_recordApproval", Map.of()), seen);
        look(protocol.done("userTask_fillVacantSlot", Map.of()), seen);
        look(protocol.signedByAll(), seen);
        assertThat(seen).hasSize(10);
    }

    private static void look(Conclusion protocol, Set<String> seen) {
        protocol.tasks().forEach(task -> {
            seen.add(task.getTaskDefinitionKey());
            assertThat(task.getDueDate())
                    .isEqualTo(Date.from(ClockUtil.getCurrentTime().toInstant().plus(StandIns.DUE)));
            assertThat(models.engine().getFormService().getDeployedTaskForm(task.getId()))
                    .isNotEmpty();
        });
    }

    @Test
    void onlyIdsAndDecisionsTravelWithTheProcess() {
        Conclusion protocol = protocol().readyToSign();
        Set<String> names = new TreeSet<>();
        protocol.instances()
                .forEach(instance -> models.engine()
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instance.getId())
                        .list()
                        .forEach(variable -> names.add(variable.getName() + " " + variable.getTypeName())));
        names.removeIf(name -> name.startsWith("nrOf") || name.startsWith("loopCounter"));
        assertThat(names)
                .containsExactly(
                        "approvalRefused boolean",
                        "editorial boolean",
                        "leadNumber string",
                        "nextStep string",
                        "protocolId string",
                        "round integer",
                        "signingRefused boolean",
                        "slotId string",
                        "slotVacant boolean",
                        "versionId string");
    }

    @Test
    void aNegativeAdviceSendsTheProtocolBackAndEveryDpoAdvisesAgain() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "NEGATIVE").evaluated("REVISE");
        assertThat(protocol.open()).containsExactly("userTask_reviseProtocol protocolmanager:" + LEAD);
        protocol.revised(false);
        assertThat(protocol.open())
                .containsExactly("userTask_giveAdvice dpo:" + OTHER, "userTask_giveAdvice dpo:" + LEAD);
        protocol.advised("POSITIVE", "POSITIVE").evaluated("APPROVE");
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith("userTask_signProtocol"));
        assertThat(standIns.called)
                .containsExactly(
                        "freezeVersion", "openRevision", "freezeVersion", "checkSignatorySlots", "prepareSigning");
    }

    @Test
    void aDpoLearnsThatOnlyWordsChangedAndMayWaive() {
        Conclusion protocol = protocol()
                .submitted()
                .advised("POSITIVE", "POSITIVE")
                .evaluated("REVISE")
                .revised(true);
        assertThat(protocol.tasks())
                .allSatisfy(task -> assertThat(models.engine().getTaskService().getVariables(task.getId()))
                        .containsEntry("editorial", true)
                        .containsEntry("round", 2));
        protocol.advised("WAIVED", "WAIVED");
        assertThat(protocol.open()).containsExactly("userTask_evaluateAdvice protocolmanager:" + LEAD);
    }

    @Test
    void aDpoAsksForInformationAndThenAdvises() {
        Conclusion protocol = protocol()
                .submitted()
                .done("userTask_giveAdvice", "dpo:" + OTHER, Map.of("adviceOutcome", "ASK_INFORMATION"));
        assertThat(protocol.open())
                .containsExactly("userTask_answerQuestion protocolmanager:" + LEAD, "userTask_giveAdvice dpo:" + LEAD);
        protocol.done("userTask_answerQuestion", Map.of()).advised("POSITIVE", "POSITIVE");
        assertThat(protocol.open()).containsExactly("userTask_evaluateAdvice protocolmanager:" + LEAD);
    }

    @Test
    void theSupervisoryCommitteeIsAskedAndTheAdvicesAreEvaluatedAgain() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("ASK_VTC");
        assertThat(protocol.open()).containsExactly("userTask_recordVtcOpinion protocolmanager:" + LEAD);
        protocol.done("userTask_recordVtcOpinion", Map.of());
        assertThat(protocol.open()).containsExactly("userTask_evaluateAdvice protocolmanager:" + LEAD);
    }

    @Test
    void aStepThatNobodyKnowsStopsTheEvaluationAndKeepsTheTask() {
        Conclusion protocol = protocol().submitted().advised("POSITIVE", "POSITIVE");
        assertThatThrownBy(() -> protocol.evaluated("SKIP")).isInstanceOf(ProcessEngineException.class);
        assertThat(protocol.open()).containsExactly("userTask_evaluateAdvice protocolmanager:" + LEAD);
    }

    @Test
    void everyGoverningBodyThatMustApproveDoesSoBeforeAnyoneSigns() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD, OTHER);
        assertThat(protocol.open())
                .containsExactly(
                        "userTask_recordApproval governingbody:" + OTHER,
                        "userTask_recordApproval governingbody:" + LEAD);
        protocol.done("userTask_recordApproval", "governingbody:" + LEAD, Map.of());
        assertThat(protocol.open()).containsExactly("userTask_recordApproval governingbody:" + OTHER);
        protocol.done("userTask_recordApproval", "governingbody:" + OTHER, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith("userTask_signProtocol"));
    }

    @Test
    void aRefusedApprovalEndsTheOthersAndALaterRoundCanStillBeApproved() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD, OTHER);
        protocol.done("userTask_recordApproval", "governingbody:" + OTHER, Map.of("approvalRefused", true));
        assertThat(protocol.open()).containsExactly("userTask_reviseProtocol protocolmanager:" + LEAD);
        protocol.revised(false).advised("POSITIVE", "POSITIVE").evaluated("APPROVE", OTHER);
        protocol.done("userTask_recordApproval", "governingbody:" + OTHER, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith("userTask_signProtocol"));
    }

    @Test
    void vacantSlotsAreFilledByTheirOwnPartyBeforeAnyoneSigns() {
        standIns.vacantNumbers = List.of(OTHER, LEAD);
        Conclusion protocol = protocol().readyToSign();
        assertThat(protocol.open())
                .containsExactly(
                        "userTask_fillVacantSlot protocolmanager:" + OTHER,
                        "userTask_fillVacantSlot protocolmanager:" + LEAD);
        protocol.done("userTask_fillVacantSlot", "protocolmanager:" + OTHER, Map.of());
        assertThat(standIns.called).doesNotContain("prepareSigning");
        protocol.done("userTask_fillVacantSlot", "protocolmanager:" + LEAD, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith("userTask_signProtocol"));
    }

    @Test
    void aSlotThatFallsVacantWhileAnotherPartyStillNamesSomebodyIsFilledAgain() {
        standIns.vacantNumbers = List.of(OTHER);
        standIns.vacantAgain.add(List.of(LEAD));
        Conclusion protocol = protocol().readyToSign();
        protocol.done("userTask_fillVacantSlot", "protocolmanager:" + OTHER, Map.of());
        assertThat(protocol.open()).containsExactly("userTask_fillVacantSlot protocolmanager:" + LEAD);
        assertThat(standIns.called).doesNotContain("prepareSigning");
        protocol.done("userTask_fillVacantSlot", "protocolmanager:" + LEAD, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith("userTask_signProtocol"));
    }

    @Test
    void aRefusedSignatureEndsTheOthersAndALaterTextCanStillBeSigned() {
        Conclusion protocol = protocol().readyToSign().signed("slot-1");
        protocol.done("userTask_signProtocol", "signatory:0405260456:slot-2", Map.of("signingRefused", true));
        assertThat(protocol.open()).containsExactly("userTask_reviseProtocol protocolmanager:" + LEAD);
        assertThat(protocol.ended()).contains("endEvent_signingRefused").doesNotContain("endEvent_allSigned");
        protocol.revised(true).advised("WAIVED", "WAIVED").evaluated("APPROVE").signedByAll();
        assertThat(protocol.ended()).contains("endEvent_protocolConcluded", "endEvent_protocolInForce");
    }

    @Test
    void aDraftIsWithdrawnWhileTheDposAdvise() {
        Conclusion protocol = protocol().submitted();
        protocol.withdraw();
        assertThat(protocol.open()).isEmpty();
        assertThat(protocol.instances()).isEmpty();
        assertThat(protocol.ended()).containsExactly("endEvent_protocolWithdrawn");
        assertThat(standIns.called).containsExactly("freezeVersion", "withdrawProtocol");
    }

    @Test
    void aDraftIsWithdrawnFromEveryStepBeforeTheConclusion() {
        standIns.vacantNumbers = List.of(OTHER);
        withdrawnFrom(protocol());
        withdrawnFrom(protocol().submitted().advised("POSITIVE", "POSITIVE"));
        withdrawnFrom(protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("REVISE"));
        withdrawnFrom(protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE", OTHER));
        withdrawnFrom(protocol().readyToSign());
        standIns.vacantNumbers = List.of();
        withdrawnFrom(protocol().readyToSign().signed("slot-1"));
    }

    private static void withdrawnFrom(Conclusion protocol) {
        protocol.withdraw();
        assertThat(protocol.instances()).isEmpty();
        assertThat(protocol.ended()).endsWith("endEvent_protocolWithdrawn");
    }

    @Test
    void aConcludedProtocolCanNoLongerBeWithdrawn() {
        Conclusion protocol = protocol().readyToSign().signedByAll();
        assertThatThrownBy(protocol::withdraw).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(protocol.open()).hasSize(2);
    }

    @Test
    void withAFixedDateTheProtocolIsPublishedAtOnceAndEntersIntoForceOnThatDate() {
        standIns.effectDate = Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(40)));
        Conclusion protocol = protocol().readyToSign().signedByAll();
        assertThat(protocol.open()).hasSize(2).allMatch(task -> task.startsWith("userTask_publishProtocol"));
        assertThat(standIns.called).doesNotContain("enterIntoForce");
        assertThat(protocol.timers("timerEvent_effectDateReached"))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate()).isEqualTo(standIns.effectDate));
        protocol.timePasses("timerEvent_effectDateReached");
        assertThat(protocol.ended()).contains("endEvent_protocolInForce");
    }

    @Test
    void aProtocolNeverEntersIntoForceBeforeTheDatabaseSaysSo() {
        standIns.effectDate = Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1)));
        standIns.inForce.addAll(List.of(false, false));
        Conclusion protocol = protocol().readyToSign().signedByAll().timePasses("timerEvent_effectDateReached");
        assertThat(protocol.ended()).doesNotContain("endEvent_protocolInForce");
        protocol.timePasses("timerEvent_retryDue");
        assertThat(protocol.ended()).doesNotContain("endEvent_protocolInForce");
        protocol.timePasses("timerEvent_retryDue");
        assertThat(protocol.ended()).contains("endEvent_protocolInForce");
    }

    @Test
    void aLateAdviceIsRemindedAndEscalatedAndStaysOpen() {
        Conclusion protocol = protocol().submitted();
        protocol.timePasses("boundaryEvent_adviceReminderDue").timePasses("boundaryEvent_adviceOverdue");
        assertThat(standIns.called)
                .contains(
                        "remindDpo " + LEAD, "remindDpo " + OTHER, "escalateAdvice " + LEAD, "escalateAdvice " + OTHER);
        assertThat(protocol.open()).hasSize(2).allMatch(task -> task.startsWith("userTask_giveAdvice"));
        protocol.advised("POSITIVE", "POSITIVE");
        assertThat(protocol.open()).containsExactly("userTask_evaluateAdvice protocolmanager:" + LEAD);
    }

    @Test
    void anAdviceInTimeIsNeitherRemindedNorEscalated() {
        Conclusion protocol = protocol().submitted().advised("POSITIVE", "POSITIVE");
        assertThat(protocol.timers("boundaryEvent_adviceReminderDue")).isEmpty();
        assertThat(protocol.timers("boundaryEvent_adviceOverdue")).isEmpty();
    }

    @Test
    void lateSignaturesAreRemindedAndEscalatedOnceForAllAndStayOpen() {
        Conclusion protocol = protocol().readyToSign().signed("slot-1");
        protocol.timePasses("boundaryEvent_signingReminderDue").timePasses("boundaryEvent_signingOverdue");
        assertThat(standIns.called).containsOnlyOnce("remindSignatories", "escalateSigning");
        protocol.signed("slot-2").signed("slot-3");
        assertThat(protocol.ended()).contains("endEvent_protocolConcluded");
    }

    @Test
    void aLatePublicationIsRemindedAndEscalatedForItsOwnPartyOnly() {
        Conclusion protocol = protocol().readyToSign().signedByAll();
        protocol.done("userTask_publishProtocol", "publisher:" + LEAD, Map.of());
        protocol.timePasses("boundaryEvent_publicationReminderDue").timePasses("boundaryEvent_publicationOverdue");
        assertThat(standIns.called)
                .contains("remindPublisher " + OTHER, "escalatePublication " + OTHER)
                .doesNotContain("remindPublisher " + LEAD, "escalatePublication " + LEAD);
        assertThat(protocol.ended()).doesNotContain("endEvent_protocolPublished");
        protocol.done("userTask_publishProtocol", "publisher:" + OTHER, Map.of());
        assertThat(protocol.ended()).contains("endEvent_protocolPublished");
        assertThat(protocol.instances()).isEmpty();
    }
}
