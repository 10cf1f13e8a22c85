package be.protocolloket.protocol.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.xml.sax.InputSource;

@Execution(ExecutionMode.CONCURRENT)
class LegalRenditionsTests {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final RenditionOptions PLAIN = RenditionOptions.full(List.of());

    private final LegalRenditions renditions = renditions();

    @ParameterizedTest
    @ValueSource(strings = {"elegast-woonhaven", "woonsprong-ocmw-gistel"})
    void everyArticleAndEveryItemIsShown(String sample) {
        ProtocolDocument text = sample(sample);

        String shown = readable(renditions.html(version(text), PLAIN));

        assertThat(text.articles()).allSatisfy(article -> assertThat(shown).contains(article.heading()));
        assertThat(text.flows().stream()
                        .map(Flow::items)
                        .flatMap(List::stream)
                        .map(DataItem::label)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(shown).contains(label));
        assertThat(text.flows().stream().flatMap(flow -> flow.itemGroups().stream()))
                .allSatisfy(group -> assertThat(shown).contains(group.label()));
        text.slots().stream()
                .map(slot -> slot.name())
                .filter(Objects::nonNull)
                .forEach(name -> assertThat(shown).contains(name));
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        String shown = readable(renditions.html(version(sample("woonsprong-ocmw-gistel")), PLAIN));

        assertThat(shown)
                .contains("wordt aangewezen vóór de ondertekening")
                .contains("hier ontbreken woorden in de bron")
                .contains("deze bijlage ontbreekt")
                .contains("nog goed te keuren door: raad van bestuur");
    }

    @Test
    void footnotesAreLinkedBothWays() {
        String html = renditions.html(version(sample("woonsprong-ocmw-gistel")), PLAIN);

        assertThat(html)
                .contains("href=\"#noot-2-1\"")
                .contains("id=\"noot-2-1\"")
                .contains("href=\"#ref-2-1\"");
        assertThat(readable(html)).contains("Beraadslaging RR nr, 34/2018");
    }

    @Test
    void hostileTextStaysText() {
        ProtocolDocument hostile = ProtocolDocuments.read("""
                {"title": "<script>alert(1)</script>", "direction": "ONE_WAY", "language": "nl-BE",
                 "parties": [{"id": "x", "legalName": "<img src=x onerror=alert(1)>", "clause": "{legalName} \\"'> [a](javascript:b)"}],
                 "articles": [{"id": "a", "heading": "</section><b>", "body": [{"text": "- <i>\\n> <u> **<s>** [^<]"}]}]}
                """);

        String html = renditions.html(version(hostile), PLAIN);

        assertThat(html)
                .doesNotContain("<script", "<img", "<i>", "<u>", "<s>", "<b>")
                .contains("&lt;script&gt;");
        assertThat(readable(html)).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void aSignatureForSomebodyElseSaysSo() {
        ProtocolDocument text = sample("woonsprong-ocmw-gistel");
        SignatureLine line = new SignatureLine(
                "woonsprong-directeur",
                "An Peeters",
                "Adjunct",
                "Sara Casteur",
                Instant.parse("2025-12-12T09:00:00Z"),
                LocalDate.of(2025, 12, 12),
                "protocol.rendition.pdf.unknown",
                HASH);

        String shown = readable(renditions.html(version(text), RenditionOptions.full(List.of(line))));

        assertThat(shown)
                .contains("Ondertekend op 12/12/2025 om 10:00")
                .contains("door An Peeters, namens Sara Casteur");
    }

    @Test
    void aSignatureWithoutADayDoesNotSayWhenItWasPut() {
        ProtocolDocument text = sample("woonsprong-ocmw-gistel");
        SignatureLine line = new SignatureLine(
                "woonsprong-directeur",
                "Sara Casteur",
                "Algemeen directeur",
                null,
                null,
                null,
                "protocol.rendition.pdf.unknown",
                null);

        String shown = readable(renditions.html(version(text), RenditionOptions.full(List.of(line))));

        assertThat(shown).contains("Dag van ondertekening onbekend").doesNotContain("Ondertekend");
    }

    @Test
    void theRedactedRenditionHidesNamesAndContactPoints() {
        String html = renditions.html(version(sample("woonsprong-ocmw-gistel")), RenditionOptions.redacted(List.of()));

        assertThat(html)
                .doesNotContain("John Crombez", "privacy@woonsprong.be", "firewall")
                .contains("naam weggelaten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elegast-woonhaven", "woonsprong-ocmw-gistel"})
    void thePdfHasTheWholeTextAndAlwaysTheSameBytes(String sample) throws IOException, InterruptedException {
        VersionView version = version(sample(sample));

        byte[] first = renditions.pdf(version, PLAIN);
        Thread.sleep(1100); // a clock that leaks into the file does so by the second
        byte[] second = renditions().pdf(version, PLAIN);

        Files.write(Path.of("target", sample + ".pdf"), first);
        assertThat(second).isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(version.document().articles())
                    .allSatisfy(article -> assertThat(words).contains(article.heading()));
            assertThat(words).contains("Bewijsblad").contains(HASH);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(version.document().title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    private static String readable(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)))
                    .getDocumentElement()
                    .getTextContent();
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    static VersionView version(ProtocolDocument text) {
        UUID id = UUID.fromString("0f0a2ad4-6f0d-4c5e-9a55-5d4b7c3c2b11");
        return new VersionView(id, id, 2, VersionPurpose.SIGNING, HASH, Instant.parse("2025-12-11T08:00:00Z"), text, 3);
    }

    private static ProtocolDocument sample(String name) {
        try (InputStream in = LegalRenditionsTests.class.getResourceAsStream("/samples/" + name + ".yaml")) {
            return ProtocolDocuments.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static LegalRenditions renditions() {
        MessageSource messages = RenditionMessages.of();
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return new LegalRenditions(messages, engine, new PdfWriter());
    }
}
