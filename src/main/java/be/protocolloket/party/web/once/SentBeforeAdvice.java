package be.protocolloket.party.web.once;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks to look first, where it is not known what became of a form. */
@ControllerAdvice
class SentBeforeAdvice {

    private final CurrentCaller callers;

    SentBeforeAdvice(CurrentCaller callers) {
        this.callers = callers;
    }

    @ExceptionHandler(SentBeforeException.class)
    ModelAndView sentBefore() {
        var page = new ModelAndView("error", HttpStatus.CONFLICT);
        page.addObject("status", HttpStatus.CONFLICT.value());
        page.addObject("messageKey", "layout.error.409.sent");
        page.addObject("callerName", callers.find().map(Caller::displayName).orElse(""));
        return page;
    }
}
