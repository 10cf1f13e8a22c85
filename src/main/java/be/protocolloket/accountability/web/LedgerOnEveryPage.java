package be.protocolloket.accountability.web;

import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.party.CurrentCaller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whether the way to the ledger is shown, on every page. */
@ControllerAdvice(annotations = Controller.class)
class LedgerOnEveryPage {

    private final CurrentCaller callers;
    private final Ledger ledger;

    LedgerOnEveryPage(CurrentCaller callers, Ledger ledger) {
        this.callers = callers;
        this.ledger = ledger;
    }

    @ModelAttribute("readsLedger")
    boolean readsLedger() {
        return callers.find().map(caller -> !ledger.bodies(caller).isEmpty()).orElse(false);
    }
}
