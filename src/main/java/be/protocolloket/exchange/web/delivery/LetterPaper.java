package be.protocolloket.exchange.web.delivery;

import be.protocolloket.protocol.rendition.PrintedPages;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes the letters to be posted, in Dutch whatever the language of the screen. */
@Component
class LetterPaper {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private final ITemplateEngine templates;
    private final PrintedPages printer;
    private final MessageSource messages;

    LetterPaper(ITemplateEngine templates, PrintedPages printer, MessageSource messages) {
        this.templates = templates;
        this.printer = printer;
        this.messages = messages;
    }

    byte[] print(String titleKey, String template, Map<String, Object> model) {
        Context context = new Context(DUTCH, model);
        String title = messages.getMessage(titleKey, null, DUTCH);
        return printer.print(title, templates.process(template, context));
    }
}
