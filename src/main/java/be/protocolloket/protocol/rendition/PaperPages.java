package be.protocolloket.protocol.rendition;

import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@Component
class PaperPages implements PrintedPages {

    private final ITemplateEngine templates;
    private final DatabaseClock clock;
    private final PdfWriter writer;

    PaperPages(ITemplateEngine templates, DatabaseClock clock, PdfWriter writer) {
        this.templates = templates;
        this.clock = clock;
        this.writer = writer;
    }

    @Override
    public byte[] print(String title, String bodyHtml) {
        Instant now = clock.now();
        Context context = new Context(RenditionWords.LANGUAGE);
        context.setVariable("css", PdfWriter.styleSheet());
        context.setVariable("title", title);
        context.setVariable("body", bodyHtml);
        return writer.write(templates.process("protocol/paper", context), now, now.toEpochMilli());
    }
}
