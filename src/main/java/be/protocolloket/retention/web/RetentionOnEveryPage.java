package be.protocolloket.retention.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.retention.reading.KeptFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whether the way to what is kept is shown, on every page. */
@ControllerAdvice(annotations = Controller.class)
class RetentionOnEveryPage {

    private final CurrentCaller callers;

    RetentionOnEveryPage(CurrentCaller callers) {
        this.callers = callers;
    }

    @ModelAttribute("answersForKeeping")
    boolean answersForKeeping() {
        return callers.find()
                .map(caller -> !KeptFiles.answersFor(caller).isEmpty())
                .orElse(false);
    }
}
