package be.protocolloket.exchange.web.casefile;

import be.protocolloket.party.CurrentCaller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether to show the link to the cases. */
@ControllerAdvice(annotations = Controller.class)
class CasesOnEveryPage {

    private final CurrentCaller callers;

    CasesOnEveryPage(CurrentCaller callers) {
        this.callers = callers;
    }

    @ModelAttribute("readsCases")
    boolean readsCases() {
        return callers.find().map(Seats::readsCases).orElse(false);
    }

    @ModelAttribute("startsCases")
    boolean startsCases() {
        return callers.find().map(Seats::startsCases).orElse(false);
    }
}
