package be.protocolloket.party.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes the paper that a delegation in the demonstration rests on. */
public class DemoPaper {

    private DemoPaper() {}

    public static byte[] delegation(String delegator, String delegate) {
        var lines = List.of(
                "Delegatie van handtekening (demonstratie)",
                "Ondergetekende, " + delegator + ", voorzitter van Woonsprong BV,",
                "laat " + delegate + " protocollen in zijn of haar naam ondertekenen.",
                "Dit document is verzonnen en heeft geen rechtskracht.");
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
