package be.protocolloket.protocol;

import static be.protocolloket.protocol.ProtocolStory.ELEGAST;
import static be.protocolloket.protocol.ProtocolStory.GISTEL;
import static be.protocolloket.protocol.ProtocolStory.WOONHAVEN;
import static be.protocolloket.protocol.ProtocolStory.WOONSPRONG;
import static be.protocolloket.protocol.ProtocolStory.changed;
import static be.protocolloket.protocol.ProtocolStory.elegastText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskQuery;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.approval.Approval;
import be.protocolloket.protocol.approval.ProtocolApprovals;
import be.protocolloket.protocol.approval.VtcOpinion;
import be.protocolloket.protocol.demo.DemoStage;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** One test for each way through the process {@code protocol-conclusion}. */
@IntegrationTest
class ProtocolConclusionProcessTests {

    /** The part of the model that a withdrawal ends. */
    private static final String DRAFTING = ProtocolConclusionProcess.CONCLUDE_PROTOCOL;

    @Autowired
    ProtocolStory story;

    @Autowired
    Protocols protocols;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    ProtocolApprovals approvals;

    @Autowired
    SlotAppointments appointments;

    @Autowired
    Signatories signatories;

    @Autowired
    Timeline timeline;

    @Autowired
    DatabaseClock clock;

    @Autowired
    ApplicationContext context;

    @Test
    void protocolIsInForceFromTheLastSignatureAndThenPublishedByEveryParty() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        var protocol = protocols.get(id);
        assertThat(protocol.state()).isEqualTo(DocumentState.CONCLUDED);
        assertThat(protocol.effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(protocol.conclusionDate()).isEqualTo(clock.today());
        assertThat(protocol.effectiveDate()).isEqualTo(clock.today());
        assertThat(protocols.versions(id))
                .extracting(VersionView::purpose)
                .containsExactly(VersionPurpose.ADVICE, VersionPurpose.SIGNING);
        assertThat(story.openForms(id)).containsExactly("publish-protocol", "publish-protocol");
        var conclusion = story.conclusion(id);
        assertThat(conclusion)
                .hasPassed(ProtocolConclusionProcess.PROTOCOL_IN_FORCE)
                .isWaitingAt(ProtocolConclusionProcess.PROTOCOL_PUBLICATION);
        bothPartiesPublish(id);
        assertThat(conclusion).isEnded().hasPassed(ProtocolConclusionProcess.PROTOCOL_PUBLISHED);
        assertThat(kinds(id))
                .contains(
                        "protocol.timeline.submitted",
                        "protocol.timeline.version-frozen",
                        "protocol.timeline.signing-opened",
                        "protocol.timeline.concluded",
                        "protocol.timeline.in-force");
    }

    @Test
    void aTextThatWouldPrintAMarkerIsNotSubmitted() {
        var id = story.elegastDraft(changed(
                elegastText(),
                tree -> tree.withArray("articles").forEach(article -> {
                    if (article.path("topic").asString("").equals("QUALITY")) {
                        ((ObjectNode) article).putArray("body");
                    }
                })));
        var refused = catchThrowableOfType(
                ProtocolRefusedException.class, () -> story.everythingGoesWellUntil(DemoStage.ADVICE, id));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.args()).startsWith("Artikel 7", "Nog in te vullen: tekst van dit artikel."));
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void withoutGoverningBodiesEachPartyAppointsItsSignatoriesAtOnce() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.EVALUATION, id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_EVALUATION);
        assertThat(approvals.approvingNumbers(id)).isEmpty();
        story.everythingGoesWellUntil(DemoStage.VACANT_SLOT, id);
        assertThat(story.openForms(id)).containsExactly("fill-vacant-slot", "fill-vacant-slot");
        assertThat(protocols.versions(id)).extracting(VersionView::purpose).containsExactly(VersionPurpose.ADVICE);
        story.everythingGoesWellUntil(DemoStage.SIGNING, id);
        assertThat(story.conclusion(id))
                .hasPassed(ProtocolConclusionProcess.FILL_VACANT_SLOT)
                .hasNotPassed(ProtocolConclusionProcess.RECORD_APPROVAL)
                .isWaitingAt(ProtocolConclusionProcess.PROTOCOL_SIGNING);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.SIGNING);
        assertThat(story.openForms(id)).hasSize(4).containsOnly("sign-protocol");
    }

    @Test
    void negativeAdviceLeadsToARevisionOnWhichEveryOfficerAdvisesAgain() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.ADVICE, id);
        story.officerAdvises(id, ELEGAST, "NEGATIVE");
        story.officerAdvises(id, WOONHAVEN, "POSITIVE");
        evaluated(id, "REVISE");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(story.conclusion(id)).isWaitingAtExactly(DRAFTING, ProtocolConclusionProcess.REVISE_PROTOCOL);
        var draft = protocols.currentVersion(id);
        assertThat(draft.purpose()).isEqualTo(VersionPurpose.DRAFT);
        assertThat(draft.number()).isEqualTo(2);
        drafting.saveDraft(
                draft.id(),
                0,
                changed(draft.document(), tree -> tree.put("context", "herwerkt")),
                story.manager(ELEGAST));
        story.managerRevises(id, ELEGAST, "MATERIAL");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_ROUND);
        assertThat(story.openForms(id)).containsExactly("give-advice", "give-advice");
        assertThat(story.conclusion(id))
                .variables()
                .containsEntry(ProtocolConclusionProcess.Variables.ROUND.name(), 2)
                .containsEntry(ProtocolConclusionProcess.Variables.EDITORIAL.name(), false);
        assertThat(protocols.note(draft.id()).change()).isEqualTo(ChangeKind.MATERIAL);
        assertThat(protocols.versions(id)).extracting(VersionView::sha256).doesNotHaveDuplicates();
    }

    @Test
    void afterAnEditorialRevisionOfficersMayWaive() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.EVALUATION, id);
        evaluated(id, "REVISE");
        story.managerRevises(id, ELEGAST, "EDITORIAL");
        story.officerAdvises(id, ELEGAST, "WAIVED");
        story.officerAdvises(id, WOONHAVEN, "WAIVED");
        evaluated(id, "APPROVE");
        story.everythingGoesWellUntil(DemoStage.SIGNING, id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.SIGNING);
    }

    @Test
    void supervisorsOpinionLeadsBackToTheEvaluation() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.EVALUATION, id);
        evaluated(id, "ASK_VTC");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.VTC_CONSULTATION);
        var tooLate = catchThrowableOfType(
                ProtocolRefusedException.class, () -> vtcSays(id, clock.today().plusDays(1)));
        assertThat(tooLate.problems()).extracting("field").containsExactly("receivedOn");
        var beforeTheText = catchThrowableOfType(
                ProtocolRefusedException.class, () -> vtcSays(id, clock.today().minusDays(1)));
        assertThat(beforeTheText.problems())
                .extracting("messageKey")
                .containsExactly("protocol.refused.date-before-text");
        vtcSays(id, clock.today());
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.ADVICE_EVALUATION);
        assertThat(story.conclusion(id))
                .hasPassed(ProtocolConclusionProcess.RECORD_VTC_OPINION)
                .isWaitingAtExactly(DRAFTING, ProtocolConclusionProcess.EVALUATE_ADVICE);
        assertThat(approvals.opinions(id)).extracting(VtcOpinion::reference).containsExactly("VTC/2026/1");
    }

    @Test
    void refusedApprovalSendsTheProtocolBackToDrafting() {
        var id = story.gistelDraft();
        story.everythingGoesWellUntil(DemoStage.APPROVAL, id);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.GOVERNING_BODY_APPROVAL);
        assertThat(approvals.approvingNumbers(id)).containsExactly(GISTEL);
        governingBodyDecides(id, "REFUSED");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(story.conclusion(id)).isWaitingAtExactly(DRAFTING, ProtocolConclusionProcess.REVISE_PROTOCOL);
        assertThat(approvals.approvals(id)).extracting(Approval::approved).containsExactly(false);
        story.managerRevises(id, WOONSPRONG, "MATERIAL");
        story.officerAdvises(id, WOONSPRONG, "POSITIVE");
        story.officerAdvises(id, GISTEL, "POSITIVE");
        evaluated(id, "APPROVE");
        governingBodyDecides(id, "APPROVED");
        assertThat(story.openForms(id)).containsExactly("fill-vacant-slot", "fill-vacant-slot");
    }

    @Test
    void vacantSlotIsFilledBeforeAnybodySigns() {
        var id = story.gistelDraft();
        story.everythingGoesWellUntil(DemoStage.VACANT_SLOT, id);
        appoints(id, WOONSPRONG, signatory(WOONSPRONG, "John Crombez"), signatory(WOONSPRONG, "Sara Casteur"));
        var director = signatory(GISTEL, "Joost Mangeleer");
        var twice =
                catchThrowableOfType(ProtocolRefusedException.class, () -> appoints(id, GISTEL, director, director));
        assertThat(twice.problems()).extracting("messageKey").containsExactly("protocol.refused.slot-same-person");
        var stranger = catchThrowableOfType(
                ProtocolRefusedException.class, () -> appoints(id, GISTEL, UUID.randomUUID(), director));
        assertThat(stranger.problems()).extracting("messageKey").containsExactly("protocol.refused.slot-no-signatory");
        assertThat(appointments.of(id)).extracting(SlotAppointment::body).containsOnly(WOONSPRONG);
        var chair = signatory(GISTEL, "Marijke Lagrou");
        appoints(id, GISTEL, chair, director);
        var signed = protocols.currentVersion(id);
        assertThat(signed.purpose()).isEqualTo(VersionPurpose.SIGNING);
        assertThat(signed.document().slots()).allMatch(slot -> slot.state() == SeatState.NAMED);
        assertThat(signed.document().parties().get(1).representatives())
                .extracting("name")
                .containsExactly("Marijke Lagrou", "Joost Mangeleer");
        assertThat(appointments.of(id))
                .filteredOn(each -> each.body().equals(GISTEL))
                .extracting(SlotAppointment::mandateId)
                .containsExactlyInAnyOrder(chair, director);
        assertThat(story.openForms(id)).hasSize(4).containsOnly("sign-protocol");
    }

    @Test
    void refusedSignatureSendsTheProtocolBackToDraftingWithTheAdvisedText() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.SIGNING, id);
        var task = story.open(id).get(0);
        story.refusesToSign(task, "Artikel 3 klopt niet meer.");
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(story.conclusion(id)).isWaitingAtExactly(DRAFTING, ProtocolConclusionProcess.REVISE_PROTOCOL);
        var versions = protocols.versions(id);
        assertThat(versions)
                .extracting(VersionView::purpose)
                .containsExactly(VersionPurpose.ADVICE, VersionPurpose.SIGNING, VersionPurpose.DRAFT);
        assertThat(versions.get(2).document()).isEqualTo(versions.get(0).document());
    }

    @Test
    void fixedDateIsAwaitedUntilItsDayComesOnTheDatabasesClock() {
        var tomorrow = clock.today().plusDays(1);
        var id = story.elegastDraft(inForceOn(tomorrow));
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        var conclusion = story.conclusion(id);
        assertThat(conclusion)
                .job(ProtocolConclusionProcess.EFFECT_DATE_REACHED)
                .hasDueDate(Date.from(tomorrow.atStartOfDay(DatabaseClock.ZONE).toInstant()));
        assertThat(protocols.get(id).effectiveDate()).isEqualTo(tomorrow);
        execute(job(ProtocolConclusionProcess.EFFECT_DATE_REACHED, story.conclusion(id)));
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        execute(job(ProtocolConclusionProcess.RETRY_DUE, story.conclusion(id)));
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.NOT_IN_FORCE);
        theDayHasCome(id);
        execute(job(ProtocolConclusionProcess.RETRY_DUE, story.conclusion(id)));
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.IN_FORCE);
        assertThat(kinds(id)).containsOnlyOnce("protocol.timeline.in-force");
        bothPartiesPublish(id);
        assertThat(conclusion).isEnded().hasPassed(ProtocolConclusionProcess.PROTOCOL_IN_FORCE);
    }

    @Test
    void fixedDateThatHasComeTakesEffectAtOnceWhenItsTimerFires() {
        var id = story.elegastDraft(inForceOn(clock.today()));
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        execute(job(ProtocolConclusionProcess.EFFECT_DATE_REACHED, story.conclusion(id)));
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.IN_FORCE);
    }

    @Test
    void fixedDateThatPassedBeforeTheLastSignatureDoesNotWorkBack() {
        var id = story.elegastDraft(inForceOn(clock.today().minusDays(10)));
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        assertThat(protocols.get(id).conclusionDate()).isEqualTo(clock.today());
        assertThat(protocols.get(id).effectiveDate()).isEqualTo(clock.today());
        execute(job(ProtocolConclusionProcess.EFFECT_DATE_REACHED, story.conclusion(id)));
        assertThat(protocols.get(id).effect()).isEqualTo(LegalEffect.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(value = DemoStage.class, names = "PUBLICATION", mode = EnumSource.Mode.EXCLUDE)
    void withdrawalIsPossibleAtEveryStageBeforeConclusion(DemoStage stage) {
        var id = story.gistelDraft();
        story.everythingGoesWellUntil(stage, id);
        var conclusion = story.conclusion(id);
        drafting.withdraw(id, "De samenwerking gaat niet door.", story.manager(GISTEL));
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(story.open(id)).isEmpty();
        assertThat(conclusion).isEnded().hasPassed(ProtocolConclusionProcess.PROTOCOL_WITHDRAWN);
        assertThat(kinds(id)).contains("protocol.timeline.withdrawn");
        assertThatThrownBy(() -> drafting.withdraw(id, "Nog eens.", story.manager(GISTEL)))
                .isInstanceOf(ProtocolRefusedException.class);
    }

    @Test
    void concludedProtocolIsNoLongerWithdrawn() {
        var id = story.elegastDraft();
        story.everythingGoesWellUntil(DemoStage.PUBLICATION, id);
        assertThatThrownBy(() -> drafting.withdraw(id, "Toch niet.", story.manager(ELEGAST)))
                .isInstanceOf(ProtocolRefusedException.class);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.CONCLUDED);
    }

    @Test
    void withdrawalNeedsAReason() {
        var id = story.elegastDraft();
        assertThatThrownBy(() -> drafting.withdraw(id, "  ", story.manager(ELEGAST)))
                .isInstanceOf(ProtocolRefusedException.class);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);
    }

    private static ProtocolDocument inForceOn(LocalDate day) {
        return changed(
                elegastText(),
                tree -> tree.putObject("effectRule").put("kind", "FIXED_DATE").put("date", day.toString()));
    }

    private void evaluated(UUID id, String nextStep) {
        story.evaluates(id, protocols.get(id).lead(), nextStep);
    }

    private void vtcSays(UUID id, LocalDate day) {
        story.answers(
                id,
                "record-vtc-opinion",
                Role.PROTOCOL_MANAGER,
                ELEGAST,
                Map.of(
                        "opinion", "GIVEN",
                        "receivedOn", day,
                        "reference", "VTC/2026/1",
                        "summary", "Gunstig, mits logging."));
    }

    private void governingBodyDecides(UUID id, String decision) {
        story.answers(
                id,
                "record-approval",
                Role.GOVERNING_BODY,
                GISTEL,
                Map.of(
                        "decision",
                        decision,
                        "decidedOn",
                        clock.today(),
                        "reference",
                        "VB 12",
                        "reason",
                        "De bewaartermijn is te lang."));
    }

    /** By mandate, one for each slot. */
    private void appoints(UUID id, EnterpriseNumber body, UUID... mandates) {
        var rows = Arrays.stream(mandates)
                .map(mandate -> new FormValues(Map.of("mandateId", mandate.toString())))
                .toList();
        story.answers(id, "fill-vacant-slot", Role.PROTOCOL_MANAGER, body, Map.of("slots", rows));
    }

    private UUID signatory(EnterpriseNumber body, String name) {
        return signatories.of(body, clock.today()).stream()
                .filter(signatory -> signatory.displayName().equals(name))
                .map(Signatory::mandateId)
                .findFirst()
                .orElseThrow();
    }

    private void bothPartiesPublish(UUID id) {
        taskQuery().processInstanceBusinessKey(id.toString()).list().forEach(task -> complete(task));
    }

    private void theDayHasCome(UUID id) {
        PastTheGuards.write(
                context,
                guarded -> guarded.sql("update protocol set effective_date = ? where id = ?")
                        .params(clock.today(), id)
                        .update());
    }

    private List<String> kinds(UUID id) {
        return timeline.of(id).stream().map(TimelineEntry::kind).toList();
    }
}
