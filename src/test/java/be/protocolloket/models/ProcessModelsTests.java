package be.protocolloket.models;

import static be.protocolloket.models.Conclusion.LEAD;
import static be.protocolloket.models.Conclusion.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.protocol.model.ProtocolAgreementProcess;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.publication.model.ProtocolPublicationProcess;
import be.protocolloket.signing.model.ProtocolSigningProcess;
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
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
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
        ProcessEngineTests.init(models.engine());
        standIns.register();
    }

    @AfterEach
    void forget() {
        Mocks.reset();
        ProcessEngineTests.reset();
        ClockUtil.reset();
    }

    private Conclusion protocol() {
        return Conclusion.opened(standIns);
    }

    @Test
    void aProtocolIsDraftedAdvisedSignedInForceAndPublished() {
        Conclusion protocol = protocol();
        protocol.waitsAt(ProtocolConclusionProcess.DRAFT_PROTOCOL, "protocolmanager:" + LEAD);
        protocol.submitted();
        protocol.waitsAt(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + OTHER, "dpo:" + LEAD);
        protocol.advised("POSITIVE", "POSITIVE_WITH_REMARKS");
        protocol.waitsAt(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD);
        protocol.evaluated("APPROVE");
        protocol.waitsAt(
                ProtocolSigningProcess.SIGN_PROTOCOL,
                "signatory:0405260456:slot-1",
                "signatory:0405260456:slot-2",
                "signatory:0405260456:slot-3");
        protocol.signedByAll();
        protocol.waitsAt(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + OTHER, "publisher:" + LEAD);
        protocol.done(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + OTHER, Map.of())
                .done(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + LEAD, Map.of());
        assertThat(protocol.process())
                .isEnded()
                .hasPassed(
                        ProtocolConclusionProcess.PROTOCOL_CONCLUDED,
                        ProtocolConclusionProcess.PROTOCOL_IN_FORCE,
                        ProtocolConclusionProcess.PROTOCOL_PUBLISHED);
        assertThat(standIns.called)
                .containsExactly(
                        "checkAdviceAgreement",
                        "freezeVersion",
                        "checkSigningAgreement",
                        "checkSignatorySlots",
                        "prepareSigning",
                        "recordConclusion",
                        "enterIntoForce");
    }

    @Test
    void everyTaskHasItsFormATermAndTheProtocolAsBusinessKey() {
        ClockUtil.setCurrentTime(new Date(1_800_000_000_000L));
        Conclusion protocol = protocol();
        standIns.vacantNumbers = List.of(OTHER);
        Set<String> seen = new TreeSet<>();
        look(protocol, seen);
        standIns.toBringToAdvice = List.of(OTHER);
        standIns.toBringToSigning = List.of(OTHER);
        look(protocol.submitted(), seen);
        look(protocol.done(ProtocolAgreementProcess.BRING_TO_ADVICE, Map.of()), seen);
        look(protocol.advised("ASK_INFORMATION", "POSITIVE"), seen);
        look(protocol.done(DpoAdviceProcess.ANSWER_QUESTION, Map.of()), seen);
        look(protocol.done(DpoAdviceProcess.GIVE_ADVICE, Map.of("adviceOutcome", "NEGATIVE")), seen);
        look(protocol.evaluated("ASK_VTC"), seen);
        look(
                protocol.done(ProtocolConclusionProcess.RECORD_VTC_OPINION, Map.of())
                        .evaluated("REVISE"),
                seen);
        look(protocol.revised(false).advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD), seen);
        look(protocol.done(ProtocolAgreementProcess.BRING_TO_SIGNING, Map.of()), seen);
        look(protocol.done(ProtocolConclusionProcess.RECORD_APPROVAL, Map.of()), seen);
        look(protocol.done(ProtocolConclusionProcess.FILL_VACANT_SLOT, Map.of()), seen);
        look(protocol.signedByAll(), seen);
        assertThat(seen).hasSize(12);
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
                        "adviceAgreement string",
                        "approvalRefused boolean",
                        "editorial boolean",
                        "leadNumber string",
                        "nextStep string",
                        "protocolId string",
                        "round integer",
                        "signingAgreed boolean",
                        "signingRefused boolean",
                        "slotId string",
                        "slotVacant boolean",
                        "versionId string");
    }

    @Test
    void everyPartyThatHasNotSaidYesIsAskedBeforeTheOfficers() {
        standIns.toBringToAdvice = List.of(LEAD, OTHER);
        Conclusion protocol = protocol().submitted();
        protocol.waitsAt(
                ProtocolAgreementProcess.BRING_TO_ADVICE, "protocolmanager:" + OTHER, "protocolmanager:" + LEAD);
        protocol.done(ProtocolAgreementProcess.BRING_TO_ADVICE, "protocolmanager:" + OTHER, Map.of());
        assertThat(standIns.called).doesNotContain("freezeVersion");
        protocol.done(ProtocolAgreementProcess.BRING_TO_ADVICE, "protocolmanager:" + LEAD, Map.of());
        protocol.waitsAt(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + OTHER, "dpo:" + LEAD);
    }

    @Test
    void aNoEndsTheQuestionToTheOthersAndTheDraftGoesBackToWhoeverLeads() {
        standIns.toBringToAdvice = List.of(LEAD, OTHER);
        standIns.adviceAgreement.add("DRAFT_AGAIN");
        Conclusion protocol = protocol().submitted();
        protocol.done(
                ProtocolAgreementProcess.BRING_TO_ADVICE, "protocolmanager:" + OTHER, Map.of("agreementRefused", true));
        protocol.waitsAt(ProtocolConclusionProcess.DRAFT_PROTOCOL, "protocolmanager:" + LEAD);
        assertThat(standIns.called).doesNotContain("freezeVersion");
        protocol.submitted().advised("POSITIVE", "POSITIVE").evaluated("REVISE");
        standIns.adviceAgreement.add("REVISE_AGAIN");
        protocol.revised(true);
        protocol.waitsAt(ProtocolConclusionProcess.REVISE_PROTOCOL, "protocolmanager:" + LEAD);
    }

    @Test
    void aNoToSigningLeadsToARevisionAndNoGoverningBodyIsAsked() {
        standIns.toBringToSigning = List.of(OTHER);
        standIns.signingAgreed.add(false);
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD);
        protocol.waitsAt(ProtocolAgreementProcess.BRING_TO_SIGNING, "protocolmanager:" + OTHER);
        protocol.done(ProtocolAgreementProcess.BRING_TO_SIGNING, Map.of("agreementRefused", true));
        protocol.waitsAt(ProtocolConclusionProcess.REVISE_PROTOCOL, "protocolmanager:" + LEAD);
        assertThat(protocol.process()).hasNotPassed(ProtocolConclusionProcess.RECORD_APPROVAL);
    }

    @Test
    void aPartyThatDoesNotAnswerIsRemindedAndItsTaskStaysOpen() {
        standIns.toBringToAdvice = List.of(OTHER);
        Conclusion protocol = protocol().submitted();
        protocol.timePasses(ProtocolAgreementProcess.AGREEMENT_REMINDER_DUE)
                .timePasses(ProtocolAgreementProcess.AGREEMENT_OVERDUE);
        assertThat(standIns.called).contains("remindParty " + OTHER, "escalateAgreement " + OTHER);
        protocol.waitsAt(ProtocolAgreementProcess.BRING_TO_ADVICE, "protocolmanager:" + OTHER);
        withdrawnFrom(protocol);
    }

    @Test
    void aNegativeAdviceSendsTheProtocolBackAndEveryDpoAdvisesAgain() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "NEGATIVE").evaluated("REVISE");
        protocol.waitsAt(ProtocolConclusionProcess.REVISE_PROTOCOL, "protocolmanager:" + LEAD);
        protocol.revised(false);
        protocol.waitsAt(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + OTHER, "dpo:" + LEAD);
        protocol.advised("POSITIVE", "POSITIVE").evaluated("APPROVE");
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith(ProtocolSigningProcess.SIGN_PROTOCOL));
        assertThat(standIns.called)
                .containsExactly(
                        "checkAdviceAgreement",
                        "freezeVersion",
                        "openRevision",
                        "checkAdviceAgreement",
                        "freezeVersion",
                        "checkSigningAgreement",
                        "checkSignatorySlots",
                        "prepareSigning");
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
        protocol.waitsAt(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD);
    }

    @Test
    void aDpoAsksForInformationAndThenAdvises() {
        Conclusion protocol = protocol()
                .submitted()
                .done(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + OTHER, Map.of("adviceOutcome", "ASK_INFORMATION"));
        assertThat(protocol.open())
                .containsExactly(
                        DpoAdviceProcess.ANSWER_QUESTION + " protocolmanager:" + LEAD,
                        DpoAdviceProcess.GIVE_ADVICE + " dpo:" + LEAD);
        protocol.done(DpoAdviceProcess.ANSWER_QUESTION, Map.of()).advised("POSITIVE", "POSITIVE");
        protocol.waitsAt(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD);
    }

    @Test
    void theSupervisoryCommitteeIsAskedAndTheAdvicesAreEvaluatedAgain() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("ASK_VTC");
        protocol.waitsAt(ProtocolConclusionProcess.RECORD_VTC_OPINION, "protocolmanager:" + LEAD);
        protocol.done(ProtocolConclusionProcess.RECORD_VTC_OPINION, Map.of());
        protocol.waitsAt(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD);
    }

    @Test
    void aStepThatNobodyKnowsStopsTheEvaluationAndKeepsTheTask() {
        Conclusion protocol = protocol().submitted().advised("POSITIVE", "POSITIVE");
        assertThatThrownBy(() -> protocol.evaluated("SKIP")).isInstanceOf(ProcessEngineException.class);
        protocol.waitsAt(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD);
    }

    @Test
    void everyGoverningBodyThatMustApproveDoesSoBeforeAnyoneSigns() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD, OTHER);
        protocol.waitsAt(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + OTHER, "governingbody:" + LEAD);
        protocol.done(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + LEAD, Map.of());
        protocol.waitsAt(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + OTHER);
        protocol.done(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + OTHER, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith(ProtocolSigningProcess.SIGN_PROTOCOL));
    }

    @Test
    void aRefusedApprovalEndsTheOthersAndALaterRoundCanStillBeApproved() {
        Conclusion protocol =
                protocol().submitted().advised("POSITIVE", "POSITIVE").evaluated("APPROVE", LEAD, OTHER);
        protocol.done(
                ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + OTHER, Map.of("approvalRefused", true));
        protocol.waitsAt(ProtocolConclusionProcess.REVISE_PROTOCOL, "protocolmanager:" + LEAD);
        protocol.revised(false).advised("POSITIVE", "POSITIVE").evaluated("APPROVE", OTHER);
        protocol.done(ProtocolConclusionProcess.RECORD_APPROVAL, "governingbody:" + OTHER, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith(ProtocolSigningProcess.SIGN_PROTOCOL));
    }

    @Test
    void vacantSlotsAreFilledByTheirOwnPartyBeforeAnyoneSigns() {
        standIns.vacantNumbers = List.of(OTHER, LEAD);
        Conclusion protocol = protocol().readyToSign();
        protocol.waitsAt(
                ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + OTHER, "protocolmanager:" + LEAD);
        protocol.done(ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + OTHER, Map.of());
        assertThat(standIns.called).doesNotContain("prepareSigning");
        protocol.done(ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + LEAD, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith(ProtocolSigningProcess.SIGN_PROTOCOL));
    }

    @Test
    void aSlotThatFallsVacantWhileAnotherPartyStillNamesSomebodyIsFilledAgain() {
        standIns.vacantNumbers = List.of(OTHER);
        standIns.vacantAgain.add(List.of(LEAD));
        Conclusion protocol = protocol().readyToSign();
        protocol.done(ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + OTHER, Map.of());
        protocol.waitsAt(ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + LEAD);
        assertThat(standIns.called).doesNotContain("prepareSigning");
        protocol.done(ProtocolConclusionProcess.FILL_VACANT_SLOT, "protocolmanager:" + LEAD, Map.of());
        assertThat(protocol.open()).hasSize(3).allMatch(task -> task.startsWith(ProtocolSigningProcess.SIGN_PROTOCOL));
    }

    @Test
    void aRefusedSignatureEndsTheOthersAndALaterTextCanStillBeSigned() {
        Conclusion protocol = protocol().readyToSign().signed("slot-1");
        var signing = protocol.called(ProtocolSigningProcess.KEY);
        protocol.done(
                ProtocolSigningProcess.SIGN_PROTOCOL, "signatory:0405260456:slot-2", Map.of("signingRefused", true));
        protocol.waitsAt(ProtocolConclusionProcess.REVISE_PROTOCOL, "protocolmanager:" + LEAD);
        assertThat(signing)
                .isEnded()
                .hasPassed(ProtocolSigningProcess.SIGNING_REFUSED)
                .hasNotPassed(ProtocolSigningProcess.ALL_SIGNED);
        protocol.revised(true).advised("WAIVED", "WAIVED").evaluated("APPROVE").signedByAll();
        assertThat(protocol.process())
                .hasPassed(ProtocolConclusionProcess.PROTOCOL_CONCLUDED, ProtocolConclusionProcess.PROTOCOL_IN_FORCE);
    }

    @Test
    void aDraftIsWithdrawnWhileTheDposAdvise() {
        Conclusion protocol = protocol().submitted();
        var advising = protocol.instances();
        protocol.withdraw();
        assertThat(protocol.open()).isEmpty();
        assertThat(advising)
                .hasSize(3)
                .allSatisfy(run -> assertThat(run).isEnded().hasNotPassed(DpoAdviceProcess.ADVICE_GIVEN));
        assertThat(protocol.process())
                .hasPassed(ProtocolConclusionProcess.PROTOCOL_WITHDRAWN)
                .hasNotPassed(ProtocolConclusionProcess.PROTOCOL_CONCLUDED);
        assertThat(standIns.called).containsExactly("checkAdviceAgreement", "freezeVersion", "withdrawProtocol");
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
        assertThat(protocol.process()).isEnded().hasPassed(ProtocolConclusionProcess.PROTOCOL_WITHDRAWN);
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
        assertThat(protocol.open())
                .hasSize(2)
                .allMatch(task -> task.startsWith(ProtocolPublicationProcess.PUBLISH_PROTOCOL));
        assertThat(standIns.called).doesNotContain("enterIntoForce");
        assertThat(protocol.process())
                .job(ProtocolConclusionProcess.EFFECT_DATE_REACHED)
                .hasDueDate(standIns.effectDate);
        protocol.timePasses(ProtocolConclusionProcess.EFFECT_DATE_REACHED);
        assertThat(protocol.process()).hasPassed(ProtocolConclusionProcess.PROTOCOL_IN_FORCE);
    }

    @Test
    void aProtocolNeverEntersIntoForceBeforeTheDatabaseSaysSo() {
        standIns.effectDate = Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1)));
        standIns.inForce.addAll(List.of(false, false));
        Conclusion protocol =
                protocol().readyToSign().signedByAll().timePasses(ProtocolConclusionProcess.EFFECT_DATE_REACHED);
        assertThat(protocol.process()).hasNotPassed(ProtocolConclusionProcess.PROTOCOL_IN_FORCE);
        protocol.timePasses(ProtocolConclusionProcess.RETRY_DUE);
        assertThat(protocol.process()).hasNotPassed(ProtocolConclusionProcess.PROTOCOL_IN_FORCE);
        protocol.timePasses(ProtocolConclusionProcess.RETRY_DUE);
        assertThat(protocol.process()).hasPassed(ProtocolConclusionProcess.PROTOCOL_IN_FORCE);
    }

    @Test
    void aLateAdviceIsRemindedAndEscalatedAndStaysOpen() {
        Conclusion protocol = protocol().submitted();
        protocol.timePasses(DpoAdviceProcess.ADVICE_REMINDER_DUE).timePasses(DpoAdviceProcess.ADVICE_OVERDUE);
        assertThat(standIns.called)
                .contains(
                        "remindDpo " + LEAD, "remindDpo " + OTHER, "escalateAdvice " + LEAD, "escalateAdvice " + OTHER);
        assertThat(protocol.open()).hasSize(2).allMatch(task -> task.startsWith(DpoAdviceProcess.GIVE_ADVICE));
        protocol.advised("POSITIVE", "POSITIVE");
        protocol.waitsAt(ProtocolConclusionProcess.EVALUATE_ADVICE, "protocolmanager:" + LEAD);
    }

    @Test
    void anAdviceInTimeIsNeitherRemindedNorEscalated() {
        Conclusion protocol = protocol().submitted();
        var advising = protocol.instances();
        protocol.advised("POSITIVE", "POSITIVE");
        assertThat(advising)
                .filteredOn(run -> !run.getId().equals(protocol.process().getId()))
                .hasSize(2)
                .allSatisfy(run -> assertThat(run)
                        .isEnded()
                        .hasNotPassed(DpoAdviceProcess.DPO_REMINDED, DpoAdviceProcess.ADVICE_ESCALATED));
    }

    @Test
    void lateSignaturesAreRemindedAndEscalatedOnceForAllAndStayOpen() {
        Conclusion protocol = protocol().readyToSign().signed("slot-1");
        protocol.timePasses(ProtocolSigningProcess.SIGNING_REMINDER_DUE)
                .timePasses(ProtocolSigningProcess.SIGNING_OVERDUE);
        assertThat(standIns.called).containsOnlyOnce("remindSignatories", "escalateSigning");
        protocol.signed("slot-2").signed("slot-3");
        assertThat(protocol.process()).hasPassed(ProtocolConclusionProcess.PROTOCOL_CONCLUDED);
    }

    @Test
    void aLatePublicationIsRemindedAndEscalatedForItsOwnPartyOnly() {
        Conclusion protocol = protocol().readyToSign().signedByAll();
        protocol.done(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + LEAD, Map.of());
        protocol.timePasses(ProtocolPublicationProcess.PUBLICATION_REMINDER_DUE)
                .timePasses(ProtocolPublicationProcess.PUBLICATION_OVERDUE);
        assertThat(standIns.called)
                .contains("remindPublisher " + OTHER, "escalatePublication " + OTHER)
                .doesNotContain("remindPublisher " + LEAD, "escalatePublication " + LEAD);
        assertThat(protocol.process()).hasNotPassed(ProtocolConclusionProcess.PROTOCOL_PUBLISHED);
        protocol.done(ProtocolPublicationProcess.PUBLISH_PROTOCOL, "publisher:" + OTHER, Map.of());
        assertThat(protocol.process()).hasPassed(ProtocolConclusionProcess.PROTOCOL_PUBLISHED);
        assertThat(protocol.process()).isEnded();
    }
}
