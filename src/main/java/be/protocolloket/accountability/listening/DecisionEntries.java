package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.event.CaseDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what a body decided in a case. Whatever the other body may learn of it reaches that body by a transfer, never by the ledger. */
@Component
class DecisionEntries {

    private final LedgerWriter ledger;

    DecisionEntries(LedgerWriter ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(CaseDecided event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DECISION_TAKEN)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null)
                .with("decision", event.decision())
                .with("role", event.role()));
    }
}
