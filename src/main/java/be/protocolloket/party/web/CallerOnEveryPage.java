package be.protocolloket.party.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The name at the top of every page. */
@ControllerAdvice
class CallerOnEveryPage {

    private final CurrentCaller callers;

    CallerOnEveryPage(CurrentCaller callers) {
        this.callers = callers;
    }

    @ModelAttribute("callerName")
    @Nullable
    String callerName() {
        return callers.find().map(Caller::displayName).orElse(null);
    }
}
