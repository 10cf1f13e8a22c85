package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.event.CaseDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what a body decided in a case. */
@Component
class DecisionEntries {

    private final LedgerWriter ledger;
    private final Border border;

    DecisionEntries(LedgerWriter ledger, Border border) {
        this.ledger = ledger;
        this.border = border;
    }

    @EventListener
    void on(CaseDecided event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DECISION_TAKEN)
                .by(event.personId())
                .byItself(event.body())
                .readBy(border.readers(event.caseId(), CaseFact.DECISION_TAKEN, event.body()))
                .in(event.caseId(), null)
                .with("decision", event.decision())
                .with("role", event.role()));
    }
}
