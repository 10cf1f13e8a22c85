package be.protocolloket.accountability.wording;

import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.workflow.DatabaseClock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on a case's page what was written down about it, as far as the reader's bodies may know. */
@Component
@Order(90)
class LedgerCasePanel implements CasePanel {

    private final Ledger ledger;
    private final EntryWords words;

    LedgerCasePanel(Ledger ledger, EntryWords words) {
        this.ledger = ledger;
        this.words = words;
    }

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        var bodies = new HashSet<>(about.bodies());
        bodies.retainAll(CaseSight.bodies(caller));
        var entries = ledger.ofCase(about.id(), bodies);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "accountability.panel.title",
                        "accountability/panel",
                        "entries",
                        Map.of(
                                "lines",
                                words.lines(entries, LocaleContextHolder.getLocale()),
                                "zone",
                                DatabaseClock.ZONE)));
    }
}
