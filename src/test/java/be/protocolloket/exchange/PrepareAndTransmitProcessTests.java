package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.ELEGAST;
import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.exchange.handover.HandOvers;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One transfer, from what the protocol allows to the receipt, in every way that it can go. */
@IntegrationTest
class PrepareAndTransmitProcessTests {

    private static final String WHY = "De betrokkene is opgenomen en niet bereikbaar.";

    @Autowired
    ApplicationContext context;

    @Test
    void theDataSubjectKnowsFirstAndThenTheItemsAreAssessedSentAndReceived() {
        var story = GistelProtocol.duringLease(context);
        story.waitsAt(PrepareAndTransmitProcess.INFORM_SUBJECT, "caseworker:" + WOONSPRONG);
        var transfer = story.transferring();
        var request = story.transfer(WOONSPRONG, GISTEL).informed();
        story.waitsAt(PrepareAndTransmitProcess.ASSESS_ITEMS, "caseworker:" + WOONSPRONG);
        request.assessed();
        story.waitsAt(PrepareAndTransmitProcess.TRANSMIT_ITEMS, "caseworker:" + WOONSPRONG);
        request.sent();
        story.waitsAt(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, "caseworker:" + GISTEL);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.SENT);
        request.received();
        assertThat(transfer)
                .isEnded()
                .hasPassedInOrder(
                        PrepareAndTransmitProcess.INFORM_SUBJECT,
                        PrepareAndTransmitProcess.ASSESS_ITEMS,
                        PrepareAndTransmitProcess.TRANSMIT_ITEMS,
                        PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT,
                        PrepareAndTransmitProcess.TRANSFER_RECEIVED);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.RECEIVED);
        assertThat(story.engineVariables()).doesNotContain(TransferSteps.VALUE, "Vandamme");
    }

    @Test
    void receiptIsOfDataThatSomebodyOpened() {
        var story = GistelProtocol.duringLease(context);
        var request = story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent();
        assertThat(refusal(() -> request.acknowledged("RECEIVED"))).hasSize(1);
        request.received();
    }

    @Test
    void whenTheProtocolAllowsNothingNobodyIsAsked() {
        var protocol = Dossiers.another(context);
        var story = opened(protocol);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.does(
                GISTEL,
                SupportAgreementProcess.DRAFT_AGREEMENT,
                "startsOn",
                story.today().toString(),
                "endsOn",
                story.today().plusMonths(1).toString(),
                "parties",
                "TWO",
                "measures",
                "Wekelijks overleg over het budget.");
        story.does(
                GISTEL,
                SupportAgreementProcess.RECORD_AGREEMENT,
                "outcome",
                "SIGNED",
                "signedOn",
                story.today().toString());
        end(protocol);
        story.does(
                GISTEL,
                SupportAgreementProcess.FOLLOW_SUPPORT,
                "result",
                "SUCCESSFUL",
                "endedOn",
                story.today().toString());
        SupportAgreementProcessTests.closed(story, CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        assertThat(story.process).hasPassed(SupportAgreementProcess.SEND_FEEDBACK);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.STOPPED);
    }

    @Test
    void aProtocolThatEndedInTheMeantimeIsRefusedAtTheMomentOfSending() {
        var protocol = Dossiers.another(context);
        var story = opened(protocol);
        var request = story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain();
        end(protocol);
        assertThat(refusal(request::sent)).isNotEmpty();
        story.waitsAt(PrepareAndTransmitProcess.TRANSMIT_ITEMS, "caseworker:" + WOONSPRONG);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        var transfer = story.transferring();
        story.does(WOONSPRONG, PrepareAndTransmitProcess.TRANSMIT_ITEMS, "outcome", "STOP");
        assertThat(transfer).isEnded().hasPassed(PrepareAndTransmitProcess.TRANSMISSION_STOPPED);
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void anExceptionThatTheOfficerDeniesMeansInformingFirst() {
        var story = excepted();
        story.officerDoes(
                WOONSPRONG, PrepareAndTransmitProcess.DECIDE_EXCEPTION, "decision", "DENY", "motivation", WHY);
        story.waitsAt(PrepareAndTransmitProcess.INFORM_SUBJECT, "caseworker:" + WOONSPRONG);
        var transfer = story.transferring();
        story.transfer(WOONSPRONG, GISTEL).arrives();
        assertThat(transfer)
                .hasPassedInOrder(
                        PrepareAndTransmitProcess.DECIDE_EXCEPTION,
                        PrepareAndTransmitProcess.INFORM_SUBJECT,
                        PrepareAndTransmitProcess.TRANSFER_RECEIVED);
        var ledger = new LedgerOf(context, story.id);
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SUBJECT_EXEMPTED))
                .isEmpty();
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SUBJECT_INFORMED))
                .hasSize(1);
    }

    @Test
    void anExceptionThatTheOfficerGrantsLetsTheTransferGoOn() {
        var story = excepted();
        story.waitsAt(PrepareAndTransmitProcess.DECIDE_EXCEPTION, "dpo:" + WOONSPRONG);
        story.officerDoes(
                WOONSPRONG, PrepareAndTransmitProcess.DECIDE_EXCEPTION, "decision", "GRANT", "motivation", WHY);
        story.waitsAt(PrepareAndTransmitProcess.ASSESS_ITEMS, "caseworker:" + WOONSPRONG);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        var ledger = new LedgerOf(context, story.id);
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SUBJECT_EXEMPTED))
                .extracting(LedgerEntry::actor)
                .containsExactly(Staff.id(CaseStory.officer(WOONSPRONG)));
        assertThat(ledger.told(Dossiers.WOONSPRONG, EntryKind.SUBJECT_EXEMPTED))
                .singleElement()
                .asString()
                .startsWith("bij Woonsprong is toegestaan dat een betrokkene niet geïnformeerd wordt | ")
                .doesNotEndWith("null");
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SUBJECT_INFORMED))
                .isEmpty();
    }

    @Test
    void informingMayBeStoppedAndThenNothingIsSent() {
        var story = GistelProtocol.duringLease(context);
        var transfer = story.transferring();
        story.does(
                WOONSPRONG,
                PrepareAndTransmitProcess.INFORM_SUBJECT,
                "outcome",
                "STOP",
                "stopReason",
                "De huurder is verhuisd.");
        assertThat(transfer)
                .isEnded()
                .hasPassed(PrepareAndTransmitProcess.NOTICE_STOPPED)
                .hasNotPassed(PrepareAndTransmitProcess.ASSESS_ITEMS);
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.STOPPED);
    }

    @Test
    void theOfficerSaysNoAndTheCaseWorkerLeavesItAtThat() {
        var story = GistelProtocol.duringLease(context);
        var request = story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed("CONSULT_DPO", "dpoQuestion", "Mag dit gegeven mee?");
        story.waitsAt(PrepareAndTransmitProcess.ADVISE_ON_ITEMS, "dpo:" + WOONSPRONG);
        story.officerDoes(
                WOONSPRONG,
                PrepareAndTransmitProcess.ADVISE_ON_ITEMS,
                "outcome",
                "NEGATIVE",
                "text",
                "Dit gegeven is niet nodig.");
        story.waitsAt(PrepareAndTransmitProcess.ASSESS_ITEMS, "caseworker:" + WOONSPRONG);
        var transfer = story.transferring();
        request.assessed("STOP");
        assertThat(transfer).isEnded().hasPassed(PrepareAndTransmitProcess.ASSESSMENT_STOPPED);
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void specialCategoriesAreReadByASecondPersonWhoDidNotAssess() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        var consultation = story.transfer(GISTEL, WOONSPRONG).informed().assessed();
        story.waitsAt(PrepareAndTransmitProcess.READ_AGAIN, "caseworker:" + GISTEL, "dpo:" + GISTEL);
        assertThat(refusal(() -> story.does(GISTEL, PrepareAndTransmitProcess.READ_AGAIN, "decision", "APPROVE")))
                .hasSize(1);
        consultation.opened();
        story.officerDoes(
                GISTEL,
                PrepareAndTransmitProcess.READ_AGAIN,
                "decision",
                "REJECT",
                "remark",
                "Dit kan korter en met minder.");
        story.waitsAt(PrepareAndTransmitProcess.ASSESS_ITEMS, "caseworker:" + GISTEL);
        consultation.assessed().readAgain();
        story.waitsAt(PrepareAndTransmitProcess.TRANSMIT_ITEMS, "caseworker:" + GISTEL);
        consultation.sent().received();
    }

    @Test
    void whoSendsMayAssessAgain() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed();
        story.does(WOONSPRONG, PrepareAndTransmitProcess.TRANSMIT_ITEMS, "outcome", "BACK");
        story.waitsAt(PrepareAndTransmitProcess.ASSESS_ITEMS, "caseworker:" + WOONSPRONG);
        story.transfer(WOONSPRONG, GISTEL).arrives();
    }

    @Test
    void dataThatTheReceiverDoesNotNeedComeBackAndTheDiscloserMayStop() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent()
                .acknowledged("NOT_NEEDED");
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.RETURNED);
        story.waitsAt(PrepareAndTransmitProcess.HANDLE_RETURN, "caseworker:" + WOONSPRONG);
        var transfer = story.transferring();
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "STOP");
        assertThat(transfer).isEnded().hasPassed(PrepareAndTransmitProcess.RETURN_STOPPED);
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void whatGoesOverANamedPlatformCountsOnceItsHandingOverIsRecorded() {
        var story = CaseStory.proposal(context, Dossiers.oneWayByPlatform(context));
        var proposal = story.transfer(ELEGAST, WOONHAVEN)
                .informed()
                .assessed()
                .readAgain()
                .sent();
        var transfer = story.transferring();
        story.waitsAt(PrepareAndTransmitProcess.HAND_OVER, "caseworker:" + ELEGAST);
        execute(job(PrepareAndTransmitProcess.HAND_OVER_REMINDER_DUE, transfer));
        assertThat(story.notices("caseworker:" + ELEGAST)).containsExactly("exchange.notice.hand-over-reminder");
        assertThat(story.notices("caseworker:" + WOONHAVEN)).isEmpty();
        context.getBean(HandOvers.class)
                .fetch(story.lastTransfer().id(), story.staff().caller(CaseStory.worker(ELEGAST)));
        var hash = story.look(ELEGAST, PrepareAndTransmitProcess.HAND_OVER)
                .values()
                .get("sha256");
        story.does(
                ELEGAST,
                PrepareAndTransmitProcess.HAND_OVER,
                "outcome",
                "HANDED_OVER",
                "handedOn",
                story.today().toString(),
                "sha256",
                String.valueOf(hash),
                "confirmed",
                "true");
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.SENT);
        proposal.acknowledged("RECEIVED");
        assertThat(transfer)
                .isEnded()
                .hasPassed(PrepareAndTransmitProcess.DISCLOSER_REMINDED, PrepareAndTransmitProcess.TRANSFER_RECEIVED);
    }

    @Test
    void aReceiptThatDoesNotComeIsAskedForAndThenToldToBothSides() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sent();
        var transfer = story.transferring();
        execute(job(PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE, transfer));
        assertThat(transfer).hasPassed(PrepareAndTransmitProcess.RECEIVER_REMINDED);
        assertThat(story.notices("caseworker:" + GISTEL)).hasSize(1);
        execute(job(PrepareAndTransmitProcess.RECEIPT_OVERDUE, transfer));
        assertThat(transfer).hasPassed(PrepareAndTransmitProcess.ESCALATE_RECEIPT);
        assertThat(story.notices("caseworker:" + WOONSPRONG)).containsExactly("exchange.notice.receipt-silent");
        assertThat(story.open())
                .containsExactly(
                        PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT + " caseworker:" + GISTEL,
                        PrepareAndTransmitProcess.RESOLVE_SILENCE + " caseworker:" + WOONSPRONG);
        story.transfer(WOONSPRONG, GISTEL).received();
        assertThat(transfer).isEnded().hasPassed(PrepareAndTransmitProcess.RECEIVER_ANSWERED);
        assertThat(story.open()).noneMatch(task -> task.startsWith(PrepareAndTransmitProcess.RESOLVE_SILENCE));
    }

    @Test
    void whoGivesTheReceiverMoreTimeIsAskedAgain() {
        var story = silent();
        var transfer = story.transferring();
        silence(story, "WAIT");
        story.waitsAt(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, "caseworker:" + GISTEL);
        execute(job(PrepareAndTransmitProcess.WAIT_FOR_RECEIVER, transfer));
        assertThat(story.open()).contains(PrepareAndTransmitProcess.RESOLVE_SILENCE + " caseworker:" + WOONSPRONG);
        silence(story, "RECALL");
        assertThat(transfer)
                .isEnded()
                .hasPassed(PrepareAndTransmitProcess.SENDER_DECIDED, PrepareAndTransmitProcess.TRANSFER_RECALLED);
        assertThat(story.lastTransfer().erasedAt()).isNotNull();
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void anotherWayBeginsTheTransferAnewAndTheOldOneIsGone() {
        var story = silent();
        silence(story, "OTHER_WAY");
        story.waitsAt(PrepareAndTransmitProcess.ASSESS_ITEMS, "caseworker:" + WOONSPRONG);
        assertThat(story.transfers())
                .extracting(TransferView::state)
                .containsExactly(TransferState.RECALLED, TransferState.PREPARING);
        story.transfer(WOONSPRONG, GISTEL).arrives();
    }

    @Test
    void nothingIsTakenBackThatTheReceiverOpenedAndNothingGoesOnUnproven() {
        var story = silent();
        assertThat(refusal(() -> silence(story, "GO_ON"))).isNotEmpty();
        assertThat(refusal(() -> story.does(
                        WOONSPRONG,
                        PrepareAndTransmitProcess.RESOLVE_SILENCE,
                        "decision",
                        "REGISTERED",
                        "deliveredOn",
                        story.today().toString(),
                        "number",
                        "323212345678901234567890")))
                .isNotEmpty();
        story.transfer(WOONSPRONG, GISTEL).read();
        assertThat(refusal(() -> silence(story, "RECALL"))).isNotEmpty();
        assertThat(refusal(() -> silence(story, "OTHER_WAY"))).isNotEmpty();
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.SENT);
        var transfer = story.transferring();
        silence(story, "GO_ON");
        assertThat(transfer).isEnded().hasPassed(PrepareAndTransmitProcess.DELIVERY_PROVEN);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.RECEIVED);
        assertThat(new LedgerOf(context, story.id).entries(Dossiers.GISTEL, EntryKind.DELIVERY_PROVEN))
                .hasSize(1);
    }

    private static void silence(CaseStory story, String decision) {
        story.does(WOONSPRONG, PrepareAndTransmitProcess.RESOLVE_SILENCE, "decision", decision);
    }

    /** Sent, and not acknowledged within the term. */
    private CaseStory silent() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sent();
        execute(job(PrepareAndTransmitProcess.RECEIPT_OVERDUE, story.transferring()));
        return story;
    }

    @Test
    void whereTheTextProvidesNoExceptionNobodyCanAskOne() {
        var story = GistelProtocol.duringLease(context);
        assertThat(refusal(() -> story.does(
                        WOONSPRONG,
                        PrepareAndTransmitProcess.INFORM_SUBJECT,
                        "subjects[0].informed",
                        "NO",
                        "outcome",
                        "EXCEPTION",
                        "exceptionReason",
                        WHY)))
                .isNotEmpty();
        story.waitsAt(PrepareAndTransmitProcess.INFORM_SUBJECT, "caseworker:" + WOONSPRONG);
    }

    private CaseStory excepted() {
        var protocol = Dossiers.another(context);
        NewerVersion.of(context, protocol, NewerVersion::withException);
        var story = opened(protocol);
        return story.does(
                WOONSPRONG,
                PrepareAndTransmitProcess.INFORM_SUBJECT,
                "subjects[0].informed",
                "NO",
                "outcome",
                "EXCEPTION",
                "exceptionReason",
                WHY);
    }

    private CaseStory opened(UUID protocol) {
        return CaseStory.open(
                context,
                protocol,
                CaseStory.asked(
                        protocol,
                        CaseKind.SUPPORT_AGREEMENT,
                        "SUPPORT_TO_AVOID_NOTICE",
                        "DURING_LEASE",
                        WOONSPRONG,
                        GISTEL,
                        CaseDetails.NONE,
                        GistelProtocol.subject(SubjectRole.TENANT)));
    }

    private void end(UUID protocol) {
        PastTheGuards.write(
                context,
                guarded -> guarded.sql("update protocol set legal_effect = 'ENDED' where id = :id")
                        .param("id", protocol)
                        .update());
    }
}
