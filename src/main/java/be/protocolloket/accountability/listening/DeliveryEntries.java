package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.event.BreachAssessed;
import be.protocolloket.exchange.event.BreachSuspected;
import be.protocolloket.exchange.event.DeliveryProven;
import be.protocolloket.exchange.event.QuestionAnswered;
import be.protocolloket.exchange.event.QuestionAsked;
import be.protocolloket.exchange.event.TransferRecalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What became of data that were sent: taken back, delivered without a word, about somebody else; and what the bodies asked each other. */
@Component
class DeliveryEntries {

    private final LedgerWriter ledger;
    private final Border border;

    DeliveryEntries(LedgerWriter ledger, Border border) {
        this.ledger = ledger;
        this.border = border;
    }

    @EventListener
    void on(TransferRecalled event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.TRANSFER_RECALLED)
                .by(event.personId())
                .between(event.discloser(), event.receiver())
                .readBy(border.readers(event.caseId(), CaseFact.RECALL, event.discloser()))
                .in(event.caseId(), event.transferId()));
    }

    @EventListener
    void on(DeliveryProven event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DELIVERY_PROVEN)
                .by(event.personId())
                .between(event.discloser(), event.receiver())
                .readBy(border.readers(event.caseId(), CaseFact.DELIVERY, event.discloser()))
                .in(event.caseId(), event.transferId())
                .with("proof", event.proof())
                .with("on", event.on()));
    }

    @EventListener
    void on(QuestionAsked event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.QUESTION_ASKED)
                .by(event.personId())
                .between(event.body(), event.other())
                .readBy(border.readers(event.caseId(), CaseFact.QUESTION, event.body()))
                .in(event.caseId(), null)
                .with("question", event.question()));
    }

    @EventListener
    void on(QuestionAnswered event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.QUESTION_ANSWERED)
                .by(event.personId())
                .between(event.body(), event.other())
                .readBy(border.readers(event.caseId(), CaseFact.QUESTION, event.body()))
                .in(event.caseId(), null)
                .with("question", event.question())
                .with("answer", event.answer()));
    }

    @EventListener
    void on(BreachSuspected event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.BREACH_SUSPECTED)
                .by(event.personId())
                .between(event.receiver(), event.discloser())
                .readBy(border.readers(event.caseId(), CaseFact.BREACH, event.receiver()))
                .in(event.caseId(), event.transferId()));
    }

    @EventListener
    void on(BreachAssessed event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.BREACH_ASSESSED)
                .by(event.personId())
                .byItself(event.body())
                .readBy(border.readers(event.caseId(), CaseFact.BREACH_ASSESSMENT, event.body()))
                .in(event.caseId(), null)
                .with("outcome", event.outcome())
                .with("awareOn", event.awareOn()));
    }
}
