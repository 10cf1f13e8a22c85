package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.link.IssuedLink;
import be.protocolloket.exchange.link.LinkOpening;
import be.protocolloket.exchange.link.LinkRefusedException;
import be.protocolloket.exchange.link.OneTimeLinks;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.transfer.TransferContents;
import java.util.Map;
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
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.actor()).as("nobody logged in").isNull();
                    assertThat(read.body()).isEqualTo(Dossiers.GISTEL);
                    assertThat(read.details().path("link").asBoolean(false)).isTrue();
                });
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.TRANSFER_ACKNOWLEDGED))
                .hasSize(1);
    }

    @Test
    void aLetterIsAcknowledgedWithoutOpeningAnythingHere() {
        var dossier = sent("LETTER");
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
                .containsExactly("exchange.notice.receipt-reminder");
        assertThat(dossier.notices("caseworker:" + Dossiers.WOONSPRONG)).isEmpty();
        dossier.fire(PrepareAndTransmitProcess.RECEIPT_OVERDUE);
        assertThat(dossier.notices("caseworker:" + Dossiers.GISTEL)).contains("exchange.notice.receipt-overdue");
        assertThat(dossier.notices("caseworker:" + Dossiers.WOONSPRONG))
                .containsExactly("exchange.notice.receipt-overdue");
        assertThat(dossier.openElements()).containsExactly("userTask_acknowledgeReceipt");
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
        dossier.complete(Dossiers.LANDLORD, "userTask_handleReturn", "decision", "AGAIN");
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
