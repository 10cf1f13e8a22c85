package be.protocolloket.accountability.listening;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.LedgerWriter;
import be.protocolloket.accountability.ledger.NewEntry;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.retention.AnchorCorrected;
import be.protocolloket.retention.DataErased;
import be.protocolloket.retention.HoldChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records erasures, and what brought them forward or stopped them. */
@Component
class ErasureEntries {

    private final LedgerWriter ledger;
    private final Border border;

    ErasureEntries(LedgerWriter ledger, Border border) {
        this.ledger = ledger;
        this.border = border;
    }

    @EventListener
    void on(DataErased event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DATA_ERASED)
                .by(event.approvedBy())
                .between(event.body(), event.counterpart())
                .readBy(border.readers(event.caseId(), CaseFact.ERASURE, event.body(), event.counterpart()))
                .in(event.caseId(), null)
                .with("receipt", event.receiptId())
                .with("rule", event.ruleId()));
    }

    @EventListener
    void on(HoldChanged event) {
        ledger.append(NewEntry.under(event.protocolId(), event.placed() ? EntryKind.HOLD_PLACED : EntryKind.HOLD_LIFTED)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null)
                .with("hold", event.holdId())
                .with("until", event.reviewOn()));
    }

    @EventListener
    void on(AnchorCorrected event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.ANCHOR_CORRECTED)
                .by(event.personId())
                .byItself(event.body())
                .in(event.caseId(), null)
                .with("anchor", event.anchor())
                .with("from", event.from())
                .with("on", event.on()));
    }
}
