package be.protocolloket.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.LedgerOf;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.correction.RightPerson;
import be.protocolloket.exchange.link.IssuedLink;
import be.protocolloket.exchange.link.LinkOpening;
import be.protocolloket.exchange.link.LinkRefusedException;
import be.protocolloket.exchange.link.OneTimeLinks;
import be.protocolloket.exchange.link.Postings;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data that do not go through the portal: by a link that opens once, or by letter. */
@IntegrationTest
class OtherWaysTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    OneTimeLinks links;

    @Autowired
    LinkOpening opening;

    @Autowired
    Postings postings;

    @Test
    void aLinkIsOpenedOnceByWhoHasTheCodeAndTheReceiptIsRecorded() {
        var dossier = sent("ONE_TIME_LINK");
        var link = link(dossier);
        assertThat(opening.open(link.token(), link.code()).contents().values())
                .extracting(TransferContents.OpenedValue::value)
                .containsExactly("Karima Ouali");
        assertThat(refused(link)).isZero();
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED");
        assertThat(dossier.transfers().get(0).state()).isEqualTo(TransferState.RECEIVED);
        var ledger = new LedgerOf(context, dossier.caseId);
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.DATA_READ))
                .filteredOn(read -> read.body().equals(Dossiers.GISTEL))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.actor()).as("nobody logged in").isNull();
                    assertThat(read.details().path("link").asBoolean(false)).isTrue();
                });
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.TRANSFER_ACKNOWLEDGED))
                .hasSize(1);
    }

    @Test
    void whatCannotHaveArrivedIsNotAcknowledged() {
        var letter = sent("LETTER");
        assertThat(refused(letter)).containsExactly("exchange.problem.letter-first");
        var link = sent("ONE_TIME_LINK");
        assertThat(refused(link)).containsExactly("exchange.problem.link-first");
        link(link);
        assertThat(refused(link)).containsExactly("exchange.problem.link-first");
        assertThat(letter.lastTransfer().state()).isEqualTo(TransferState.SENT);
        assertThat(link.lastTransfer().state()).isEqualTo(TransferState.SENT);
    }

    @Test
    void aRegisteredLetterThatThePostDeliveredNeedsNoWordOfTheReceiver() {
        var dossier = posted();
        dossier.fire(PrepareAndTransmitProcess.RECEIPT_OVERDUE);
        assertThat(dossier.look(Dossiers.LANDLORD, PrepareAndTransmitProcess.RESOLVE_SILENCE)
                        .options()
                        .get("decisions"))
                .extracting(FormOption::value)
                .containsExactlyInAnyOrder("WAIT", "REGISTERED", "OTHER_WAY", "RECALL");
        var today = LocalDate.now(DatabaseClock.ZONE);
        assertThat(registered(dossier, today.minusDays(1), "323212345678901234567890"))
                .containsExactly("exchange.silence.problem.before-posting");
        assertThat(registered(dossier, today.plusDays(1), "323212345678901234567890"))
                .containsExactly("exchange.problem.day-in-future");
        assertThat(registered(dossier, today, "geen nummer")).containsExactly("exchange.silence.problem.number");
        assertThat(registered(dossier, today, "RR123456789BE")).isEmpty();
        assertThat(dossier.transfers().get(0).state()).isEqualTo(TransferState.RECEIVED);
        var ledger = new LedgerOf(context, dossier.caseId);
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.DELIVERY_PROVEN)).hasSize(1);
        assertThat(ledger.told(Dossiers.GISTEL, EntryKind.DELIVERY_PROVEN))
                .singleElement()
                .asString()
                .contains("aangetekende zending, afgeleverd")
                .doesNotContain("RR123456789BE");
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.TRANSFER_ACKNOWLEDGED))
                .isEmpty();
    }

    @Test
    void aLetterIsAcknowledgedWithoutOpeningAnythingHereOncePosted() {
        var dossier = posted();
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED");
        assertThat(dossier.transfers().get(0).state()).isEqualTo(TransferState.RECEIVED);
        assertThat(new LedgerOf(context, dossier.caseId).entries(Dossiers.GISTEL, EntryKind.TRANSFER_ACKNOWLEDGED))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONE_TIME_LINK", "LETTER"})
    void aReceiptThatNeverComesIsAskedForAndThenToldToBothSides(Delivery delivery) {
        var dossier = sent(delivery.name());
        dossier.fire(PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE);
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL))
                .as("nothing is on its way to it")
                .isEmpty();
        assertThat(dossier.notices("caseworker:" + Dossiers.WOONSPRONG)).containsExactly("exchange.notice.still-to-go");
        dossier.fire(PrepareAndTransmitProcess.RECEIPT_OVERDUE);
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL)).contains("exchange.notice.receipt-overdue");
        assertThat(dossier.notices("caseworker:" + Dossiers.WOONSPRONG)).contains("exchange.notice.receipt-silent");
        assertThat(dossier.openElements())
                .containsExactlyInAnyOrder(
                        PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT, PrepareAndTransmitProcess.RESOLVE_SILENCE);
    }

    @Test
    void theReminderSaysWhatTheReceiverMustDo() {
        var dossier = posted();
        dossier.fire(PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE);
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL))
                .containsExactly("exchange.notice.receipt-reminder.letter");
        var linked = sent("ONE_TIME_LINK");
        link(linked);
        linked.fire(PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE);
        assertThat(linked.notices("caseworker:" + Dossiers.GISTEL))
                .containsExactly("exchange.notice.receipt-reminder.one-time-link");
    }

    @Test
    void ofTheWrongPersonTheLinkDiesTheDataGoAndTheRightOnesAreSentAgain() {
        var dossier = sent("ONE_TIME_LINK");
        var wrong = link(dossier);
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "WRONG_PERSON");
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.RETURNED);
        assertThat(refused(wrong)).isZero();
        assertThat(dossier.look(Dossiers.LANDLORD, "userTask_handleReturn").values())
                .containsEntry(
                        "reason",
                        "De ontvanger meldt dat de gegevens niet over de juiste persoon gaan. Wat ontvangen was, is daar meteen gewist.");
        RightPerson.corrected(context, dossier.caseId, dossier.caller(Dossiers.SUPPORTER));
        dossier.complete(Dossiers.LANDLORD, "userTask_handleReturn", "decision", "AGAIN");
        dossier.inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Oualit"));
        send(dossier, "ONE_TIME_LINK");
        var right = link(dossier);
        assertThat(opening.open(right.token(), right.code()).contents().values())
                .extracting(TransferContents.OpenedValue::value)
                .containsExactly("Karima Oualit");
        dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED");
        assertThat(dossier.transfers())
                .extracting(TransferView::state)
                .startsWith(TransferState.RETURNED, TransferState.RECEIVED);
    }

    private List<String> refused(Dossiers dossier) {
        return keys(() -> dossier.complete(Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED"));
    }

    private List<String> registered(Dossiers dossier, LocalDate day, String number) {
        return keys(() -> dossier.complete(
                Dossiers.LANDLORD,
                PrepareAndTransmitProcess.RESOLVE_SILENCE,
                "decision",
                "REGISTERED",
                "deliveredOn",
                day.toString(),
                "number",
                number));
    }

    private static List<String> keys(ThrowingCallable act) {
        var refused = catchThrowableOfType(TaskRefusedException.class, act);
        return refused == null
                ? List.of()
                : refused.problems().stream().map(FieldProblem::messageKey).toList();
    }

    /** Printed and posted today. */
    private Dossiers posted() {
        var dossier = sent("LETTER");
        UUID transfer = dossier.lastTransfer().id();
        var landlord = dossier.caller(Dossiers.LANDLORD);
        postings.printed(transfer, landlord);
        assertThat(postings.write(transfer, LocalDate.now(DatabaseClock.ZONE), landlord))
                .isEmpty();
        return dossier;
    }

    private Dossiers sent(String delivery) {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        return send(dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali")), delivery);
    }

    private Dossiers send(Dossiers dossier, String delivery) {
        var answers = dossier.sending(Dossiers.LANDLORD);
        for (int i = 0; i < answers.length; i += 2) {
            answers[i + 1] = answers[i].equals("delivery") ? delivery : answers[i + 1];
        }
        return dossier.complete(Dossiers.LANDLORD, "userTask_transmitItems", answers);
    }

    private IssuedLink link(Dossiers dossier) {
        return links.issue(dossier.lastTransfer().id(), dossier.caller(Dossiers.LANDLORD));
    }

    private int refused(IssuedLink link) {
        return catchThrowableOfType(LinkRefusedException.class, () -> opening.open(link.token(), link.code()))
                .attemptsLeft();
    }
}
