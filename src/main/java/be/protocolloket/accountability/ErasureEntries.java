package be.protocolloket.accountability;

import be.protocolloket.retention.DataErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells that data are gone. */
@Component
class ErasureEntries {

    private final LedgerWriter ledger;

    ErasureEntries(LedgerWriter ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(DataErased event) {
        ledger.append(NewEntry.under(event.protocolId(), EntryKind.DATA_ERASED)
                .by(event.approvedBy())
                .between(event.body(), event.counterpart())
                .in(event.caseId(), null)
                .with("receipt", event.receiptId())
                .with("rule", event.ruleId()));
    }
}
