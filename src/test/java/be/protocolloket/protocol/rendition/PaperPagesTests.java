package be.protocolloket.protocol.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.workflow.DatabaseClock;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PaperPagesTests {

    private static final DatabaseClock CLOCK = new DatabaseClock() {
        @Override
        public Instant now() {
            return Instant.parse("2026-03-02T09:00:00Z");
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 2);
        }
    };

    @Test
    void aPaperIsTaggedReadableAndDatedByTheClock() throws IOException {
        byte[] pdf = pages().print("Brief", "<div class=\"letter\"><h1>Uw gegevens</h1><p>Beste mevrouw</p></div>");

        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Uw gegevens", "Beste mevrouw");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Brief");
            assertThat(paper.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CLOCK.now());
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
        }
    }

    private static PaperPages pages() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new PaperPages(engine, CLOCK, new PdfWriter());
    }
}
