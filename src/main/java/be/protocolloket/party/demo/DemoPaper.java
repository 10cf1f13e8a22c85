package be.protocolloket.party.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes the papers that the demonstration rests on: a written delegation, and a protocol signed elsewhere. */
public class DemoPaper {

    private static final String FICTION = "Dit document is verzonnen en heeft geen rechtskracht.";

    private DemoPaper() {}

    public static byte[] delegation(String delegator, String delegate) {
        return page(List.of(
                "Delegatie van handtekening (demonstratie)",
                "Ondergetekende, " + delegator + ", voorzitter van Woonsprong BV,",
                "laat " + delegate + " protocollen in zijn of haar naam ondertekenen.",
                FICTION));
    }

    /** In place of the scan of a signed protocol. */
    public static byte[] signedProtocol(String title) {
        var lines = new ArrayList<>(List.of("Ondertekend protocol (demonstratie)", ""));
        lines.addAll(List.of(title.replaceAll("(.{1,70})(\\s+|$)", "$1\n").split("\n")));
        lines.addAll(List.of("", "Gelezen, goedgekeurd en ondertekend door elke partij.", FICTION));
        return page(lines);
    }

    private static byte[] page(List<String> lines) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(20);
                content.newLineAtOffset(72, 750);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
