package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.VersionView;
import be.protocolloket.workflow.DearWork;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF/A-2a of a page. Dates and ids in the file are derived from the input instead of the run, so that the same text
 * has the same bytes and the same hash wherever it is made again.
 */
@Component
final class PdfWriter {

    /** The largest text that may be entered takes less. */
    private static final long MEMORY_OF_ONE = 256L * 1024 * 1024;

    private static final int WAITING = 20;

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final DearWork work = new DearWork("PDF", atOnce(), WAITING, Duration.ofSeconds(30));

    private static int atOnce() {
        Runtime machine = Runtime.getRuntime();
        long most = Math.min(machine.availableProcessors() / 2, machine.maxMemory() / MEMORY_OF_ONE);
        return (int) Math.max(1, most);
    }

    static String styleSheet() {
        try (InputStream css = PdfWriter.class.getResourceAsStream("/rendition/pdf.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(String page, VersionView version) {
        Instant moment = version.frozenAt() == null ? Instant.EPOCH : version.frozenAt();
        return write(page, moment, version.id().getMostSignificantBits());
    }

    /**
     * @param page well-formed XHTML; nothing outside it is fetched
     * @throws be.protocolloket.workflow.BusyException when too many PDFs are made at once
     */
    byte[] write(String page, Instant moment, long documentId) {
        return work.run(() -> draw(page, moment, documentId));
    }

    private static byte[] draw(String page, Instant moment, long documentId) {
        try (PDDocument paper = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, paper)) {
            renderer.createPDFWithoutClosing();
            pin(paper, moment, documentId);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(String page, PDDocument paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(paper);
        EmbeddedFont.ALL.forEach(font -> font.offer(builder, paper));
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Protocolloket");
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        return builder.buildPdfRenderer();
    }

    private static void pin(PDDocument document, Instant moment, long documentId) throws IOException {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTime(Date.from(moment));
        calendar.set(Calendar.MILLISECOND, 0);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(documentId);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(RenditionWords.LANGUAGE.toLanguageTag());
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String stamp = calendar.toInstant().toString();
        String pinned = xmp.replaceAll("(<xmp:(Create|Modify|Metadata)Date>)[^<]*", "$1" + stamp);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(pinned.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }
}
