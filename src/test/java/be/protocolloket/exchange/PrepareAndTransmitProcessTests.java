package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerEntry;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One transfer, from what the protocol allows to the receipt, in every way that it can go. */
@IntegrationTest
class PrepareAndTransmitProcessTests {

    private static final String WHY = "De betrokkene is opgenomen en niet bereikbaar.";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDataSubjectKnowsFirstAndThenTheItemsAreAssessedSentAndReceived() {
        var story = GistelProtocol.duringLease(context);
        assertThat(story.open()).containsExactly("userTask_informSubject caseworker:" + WOONSPRONG);
        var request = story.transfer(WOONSPRONG, GISTEL).informed();
        assertThat(story.open()).containsExactly("userTask_assessItems caseworker:" + WOONSPRONG);
        request.assessed();
        assertThat(story.open()).containsExactly("userTask_transmitItems caseworker:" + WOONSPRONG);
        request.sent();
        assertThat(story.open()).containsExactly("userTask_acknowledgeReceipt caseworker:" + GISTEL);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.SENT);
        request.received();
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
        var protocol = Staff.concluded(context).protocolId;
        var story = opened(protocol);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.does(
                GISTEL,
                "userTask_draftAgreement",
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
                "userTask_recordAgreement",
                "outcome",
                "SIGNED",
                "signedOn",
                story.today().toString());
        end(protocol);
        story.does(
                GISTEL,
                "userTask_followSupport",
                "result",
                "SUCCESSFUL",
                "endedOn",
                story.today().toString());
        SupportAgreementProcessTests.closed(story, CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.STOPPED);
    }

    @Test
    void aProtocolThatEndedInTheMeantimeIsRefusedAtTheMomentOfSending() {
        var protocol = Staff.concluded(context).protocolId;
        var story = opened(protocol);
        var request = story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain();
        end(protocol);
        assertThat(refusal(request::sent)).isNotEmpty();
        assertThat(story.open()).containsExactly("userTask_transmitItems caseworker:" + WOONSPRONG);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        story.does(WOONSPRONG, PrepareAndTransmitProcess.TRANSMIT_ITEMS, "outcome", "STOP");
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void anExceptionThatTheOfficerDeniesMeansInformingFirst() {
        var story = excepted();
        story.officerDoes(
                WOONSPRONG, PrepareAndTransmitProcess.DECIDE_EXCEPTION, "decision", "DENY", "motivation", WHY);
        assertThat(story.open()).containsExactly("userTask_informSubject caseworker:" + WOONSPRONG);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        var ledger = new LedgerOf(context, story.id);
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SUBJECT_EXEMPTED))
                .isEmpty();
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SUBJECT_INFORMED))
                .hasSize(1);
    }

    @Test
    void anExceptionThatTheOfficerGrantsLetsTheTransferGoOn() {
        var story = excepted();
        assertThat(story.open()).containsExactly("userTask_decideException dpo:" + WOONSPRONG);
        story.officerDoes(
                WOONSPRONG, PrepareAndTransmitProcess.DECIDE_EXCEPTION, "decision", "GRANT", "motivation", WHY);
        assertThat(story.open()).containsExactly("userTask_assessItems caseworker:" + WOONSPRONG);
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
        story.does(
                WOONSPRONG,
                PrepareAndTransmitProcess.INFORM_SUBJECT,
                "outcome",
                "STOP",
                "stopReason",
                "De huurder is verhuisd.");
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.STOPPED);
    }

    @Test
    void theOfficerSaysNoAndTheCaseWorkerLeavesItAtThat() {
        var story = GistelProtocol.duringLease(context);
        var request = story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed("CONSULT_DPO", "dpoQuestion", "Mag dit gegeven mee?");
        assertThat(story.open()).containsExactly("userTask_adviseOnItems dpo:" + WOONSPRONG);
        story.officerDoes(
                WOONSPRONG,
                PrepareAndTransmitProcess.ADVISE_ON_ITEMS,
                "outcome",
                "NEGATIVE",
                "text",
                "Dit gegeven is niet nodig.");
        assertThat(story.open()).containsExactly("userTask_assessItems caseworker:" + WOONSPRONG);
        request.assessed("STOP");
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void specialCategoriesAreReadByASecondPersonWhoDidNotAssess() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        var consultation = story.transfer(GISTEL, WOONSPRONG).informed().assessed();
        assertThat(story.open())
                .containsExactly("userTask_readAgain caseworker:" + GISTEL, "userTask_readAgain dpo:" + GISTEL);
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
        assertThat(story.open()).containsExactly("userTask_assessItems caseworker:" + GISTEL);
        consultation.assessed().readAgain();
        assertThat(story.open()).containsExactly("userTask_transmitItems caseworker:" + GISTEL);
        consultation.sent().received();
    }

    @Test
    void whoSendsMayAssessAgain() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed();
        story.does(WOONSPRONG, PrepareAndTransmitProcess.TRANSMIT_ITEMS, "outcome", "BACK");
        assertThat(story.open()).containsExactly("userTask_assessItems caseworker:" + WOONSPRONG);
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
        assertThat(story.open()).containsExactly("userTask_handleReturn caseworker:" + WOONSPRONG);
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "STOP");
        SupportAgreementProcessTests.closed(story, CaseOutcome.WITHDRAWN);
    }

    @Test
    void aReceiptThatDoesNotComeIsAskedForAndThenToldToBothSides() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sent();
        story.fire(PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE);
        assertThat(story.notices("caseworker:" + GISTEL)).hasSize(1);
        story.fire(PrepareAndTransmitProcess.RECEIPT_OVERDUE);
        assertThat(story.notices("caseworker:" + WOONSPRONG)).hasSize(1);
        assertThat(story.open()).containsExactly("userTask_acknowledgeReceipt caseworker:" + GISTEL);
        story.transfer(WOONSPRONG, GISTEL).received();
    }

    private CaseStory excepted() {
        var story = GistelProtocol.duringLease(context);
        return story.does(
                WOONSPRONG, PrepareAndTransmitProcess.INFORM_SUBJECT, "outcome", "EXCEPTION", "exceptionReason", WHY);
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
        jdbc.sql("update protocol set legal_effect = 'ENDED' where id = :id")
                .param("id", protocol)
                .update();
    }
}
