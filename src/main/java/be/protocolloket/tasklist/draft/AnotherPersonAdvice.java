package be.protocolloket.tasklist.draft;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells who is logged in now that the form is of somebody else. Shows nothing of it. */
@ControllerAdvice
class AnotherPersonAdvice {

    private final CurrentCaller callers;

    AnotherPersonAdvice(CurrentCaller callers) {
        this.callers = callers;
    }

    @ExceptionHandler(AnotherPersonException.class)
    ModelAndView another() {
        var page = new ModelAndView("error", HttpStatus.CONFLICT);
        page.addObject("status", HttpStatus.CONFLICT.value());
        page.addObject("messageKey", "tasklist.draft.another");
        page.addObject("callerName", callers.find().map(Caller::displayName).orElse(""));
        return page;
    }
}
