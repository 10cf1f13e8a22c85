package be.protocolloket.exchange.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people and attackers make them. */
public final class Files {

    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private Files() {}

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Consumer<PDDocument> more) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            more.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins as a program for Windows does. */
    public static byte[] program() {
        byte[] program = new byte[1024];
        byte[] mark = "MZ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, program, 0, mark.length);
        program[0x3c] = (byte) 0x80;
        byte[] pe = {'P', 'E', 0, 0, 0x4c, 1};
        System.arraycopy(pe, 0, program, 0x80, pe.length);
        return program;
    }

    static byte[] image(String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx() {
        return docx(Map.of());
    }

    /** Small, until somebody unpacks it. */
    public static byte[] bomb() {
        return docx(Map.of("word/media/a.xml", new byte[80 * 1024 * 1024]));
    }

    static byte[] docx(Map<String, byte[]> more) {
        return office("wordprocessingml.document.main+xml", "word/document.xml", more);
    }

    static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", "xl/workbook.xml", Map.of());
    }

    static byte[] linking(String type) {
        return docx(Map.of(
                RELATIONSHIPS,
                ("<Relationships><Relationship Id=\"r1\" Type=\"http://schemas/" + type
                                + "\" Target=\"https://elders.example\" TargetMode=\"External\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] odt(Map<String, byte[]> more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        entries.put("content.xml", "<office:document-content/>".getBytes(StandardCharsets.UTF_8));
        entries.putAll(more);
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries.entrySet()) {
                    var written = new ZipEntry(entry.getKey());
                    if (entry.getKey().equals("mimetype")) {
                        written.setMethod(ZipEntry.STORED);
                        written.setSize(entry.getValue().length);
                        var crc = new java.util.zip.CRC32();
                        crc.update(entry.getValue());
                        written.setCrc(crc.getValue());
                    }
                    zip.putNextEntry(written);
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] deflated(byte[] content) {
        try (var out = new ByteArrayOutputStream()) {
            try (var deflater = new DeflaterOutputStream(out)) {
                deflater.write(content);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] office(String main, String part, Map<String, byte[]> more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ("<Types><Override PartName=\"/" + part
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + main
                                + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        entries.put(part, "<w:document/>".getBytes(StandardCharsets.UTF_8));
        entries.putAll(more);
        return zip(entries);
    }
}
