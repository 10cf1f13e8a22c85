package be.protocolloket.party.delegation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;

/** Whether an uploaded file is a PDF by what is in it; its name and declared type prove nothing. */
class PdfCheck {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfCheck() {}

    /** Opens it as a reader would: at least one page, and not behind a password. */
    static boolean isReadable(byte[] content) {
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
