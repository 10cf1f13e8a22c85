package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.event.DataRead;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.LetterPosted;
import be.protocolloket.exchange.event.LinkOpened;
import be.protocolloket.exchange.event.NotesRead;
import be.protocolloket.exchange.event.SentAgainstAdvice;
import be.protocolloket.exchange.event.SubjectInformed;
import be.protocolloket.exchange.event.SubjectsIdentified;
import be.protocolloket.exchange.event.SubjectsSeen;
import be.protocolloket.exchange.event.TransferAcknowledged;
import be.protocolloket.exchange.event.TransferReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what happens with the data of cases. */
@Component
class ExchangeEntries {

    private final LedgerWriter ledger;
    private final Border border;

    ExchangeEntries(LedgerWriter ledger, Border border) {
        this.ledger = ledger;
        this.border = border;
    }

    @EventListener
    void on(SubjectInformed event) {
        var kind = event.exempted() ? EntryKind.SUBJECT_EXEMPTED : EntryKind.SUBJECT_INFORMED;
        var fact = event.exempted() ? CaseFact.EXCEPTION : CaseFact.INFORMING;
        ledger.append(NewEntry.under(event.protocolId(), kind)
                .by(event.personId())
                .between(event.body(), event.counterpart())
                .readBy(border.readers(event.caseId(), fact, event.body(), event.counterpart()))
                .in(event.caseId(), null)
                .with("subject", event.subjectId())
                .with("means", event.means())
                .with("on", event.on()));
    }

    @EventListener
    void on(DataTransmitted event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DATA_TRANSMITTED)
                .by(event.personId())
                .between(event.discloser(), event.receiver())
                .in(event.caseId(), event.transferId())
                .with("version", event.versionId())
                .with("caseKind", event.kind())
                .with("purpose", event.purpose())
                .with(
                        "delivered",
                        event.repeat() == null ? null : event.repeat().delivery())
                .with("repeat", event.repeat() == null ? null : event.repeat().reason())
                .with("flow", event.flowId())
                .with("items", event.items())
                .with("allowed", event.allowed())
                .with("delivery", event.delivery())
                .with("sha256", event.sha256()));
    }

    @EventListener
    void on(SentAgainstAdvice event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.SENT_AGAINST_ADVICE)
                .by(event.personId())
                .byItself(event.discloser())
                .in(event.caseId(), event.transferId())
                .with("version", event.versionId())
                .with("items", event.items())
                .with("officer", event.advisedBy())
                .with("readAgainBy", event.readAgainBy()));
    }

    @EventListener
    void on(NotesRead event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.NOTES_READ)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null)
                .with("purpose", event.purpose()));
    }

    @EventListener
    void on(DataRead event) {
        var fact = event.purpose() == ReadingPurpose.ACKNOWLEDGE ? CaseFact.OPENED : CaseFact.LOOK;
        var read = NewEntry.under(event.protocolId(), EntryKind.DATA_READ)
                .by(event.personId())
                .in(event.caseId(), event.transferId())
                .with("purpose", event.purpose());
        ledger.append(
                event.communicated()
                        ? read.between(event.body(), event.counterpart())
                                .readBy(border.readers(event.caseId(), fact, event.body(), event.counterpart()))
                        : read.byItself(event.body()).with("unsent", true));
    }

    @EventListener
    void on(SubjectsSeen event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.SUBJECTS_SEEN)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null));
    }

    @EventListener
    void on(SubjectsIdentified event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.SUBJECTS_IDENTIFIED)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null)
                .with("purpose", event.purpose()));
    }

    /** Without a log-in: whoever had the link and the code read it for the receiver. */
    @EventListener
    void on(LinkOpened event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DATA_READ)
                .between(event.receiver(), event.discloser())
                .in(event.caseId(), event.transferId())
                .with("purpose", ReadingPurpose.ACKNOWLEDGE)
                .with("link", true)
                .with("file", event.file() ? true : null)
                .with("issuedBy", event.issuedBy()));
    }

    @EventListener
    void on(LetterPosted event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.LETTER_POSTED)
                .by(event.personId())
                .between(event.discloser(), event.receiver())
                .in(event.caseId(), event.transferId())
                .with("on", event.on()));
    }

    @EventListener
    void on(TransferAcknowledged event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.TRANSFER_ACKNOWLEDGED)
                .by(event.personId())
                .between(event.receiver(), event.discloser())
                .in(event.caseId(), event.transferId()));
    }

    @EventListener
    void on(TransferReturned event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.TRANSFER_RETURNED)
                .by(event.personId())
                .between(event.receiver(), event.discloser())
                .in(event.caseId(), event.transferId())
                .with("reason", event.reason()));
    }
}
