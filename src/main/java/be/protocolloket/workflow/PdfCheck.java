package be.protocolloket.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;

/** Checks that an uploaded file is a PDF by its content; its name and declared type prove nothing. */
public final class PdfCheck {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfCheck() {}

    /** Whether it can be opened without a password and has at least one page. */
    public static boolean isReadable(byte[] content) {
        if (!startsWithMagic(content)) {
            return false;
        }
        try (var document = Loader.loadPDF(content)) {
            return !document.isEncrypted() && document.getNumberOfPages() > 0;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A hostile file may break the reader in any way; no database is asked here.
            return false;
        }
    }

    private static boolean startsWithMagic(byte[] content) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= content.length || content[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }
}
