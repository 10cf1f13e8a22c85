package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.form.reading.FormReading;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which answers are looked at before they are final. */
@Component
class CheckPage {

    private final TaskPages pages;
    private final MessageSource messages;

    CheckPage(TaskPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /** @return the name of its template */
    String show(TaskPages.Opened opened, FormReading reading, Caller caller, Model model, Locale locale) {
        pages.frame(opened.task(), caller, model, locale);
        model.addAttribute("answers", AnswersView.of(opened.form(), reading, messages, locale));
        return "tasklist/confirm";
    }
}
