package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.EntryTable;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.exchange.event.CaseCorrected;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.event.CaseShared;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells how cases begin, are put right and end. */
@Component
class CaseEntries {

    private final LedgerWriter ledger;
    private final EntryTable entries;
    private final Border border;

    CaseEntries(LedgerWriter ledger, EntryTable entries, Border border) {
        this.ledger = ledger;
        this.entries = entries;
        this.border = border;
    }

    @EventListener
    void on(CaseOpened event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.CASE_OPENED)
                .by(event.personId())
                .between(event.initiator(), event.counterpart())
                .readBy(List.of(event.initiator()))
                .in(event.caseId(), null)
                .with("caseKind", event.kind()));
    }

    /** From now on the other body reads of the case too. */
    @EventListener
    void on(CaseShared event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.CASE_SHARED)
                .between(event.initiator(), event.body())
                .in(event.caseId(), null));
    }

    @EventListener
    void on(CaseCorrected event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.CASE_CORRECTED)
                .by(event.personId())
                .between(event.initiator(), event.counterpart())
                .readBy(border.readers(event.caseId(), CaseFact.CORRECTION, event.initiator(), event.counterpart()))
                .in(event.caseId(), null)
                .with(
                        "changes",
                        event.changes().stream().map(Enum::name).sorted().toList()));
    }

    @EventListener
    void on(AnchorRecorded event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.ANCHOR_RECORDED)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null)
                .with("anchor", event.anchor())
                .with("on", event.on()));
    }

    /**
     * The bodies that may know that the case ended read the entry. The outcome is in the details; the page of the case shows it to those that
     * may know it too.
     */
    @EventListener
    void on(CaseClosed event) {
        var closed = NewEntry.under(event.protocolId(), EntryKind.CASE_CLOSED)
                .in(event.caseId(), null)
                .with("outcome", event.outcome());
        ledger.append(entries.bodiesOf(event.caseId())
                .map(bodies -> closed.between(bodies.get(0), bodies.get(1))
                        .readBy(bodies.stream()
                                .filter(body -> border.knowsEnd(event.caseId(), body))
                                .toList()))
                .orElse(closed));
    }
}
