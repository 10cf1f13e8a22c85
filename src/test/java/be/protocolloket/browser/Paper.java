package be.protocolloket.browser;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What came out of the printer. */
final class Paper {

    private static final int DOTS_PER_INCH = 80;

    private Paper() {}

    /** The words on it; with pictures asked for, each page is left as one. */
    static String read(Download download, String name) {
        Path file = Visitor.PICTURES.resolve(name + ".pdf");
        download.saveAs(file);
        try (var paper = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(paper);
            for (int page = 0; page < paper.getNumberOfPages() && Visitor.TAKES_PICTURES; page++) {
                Path picture = Visitor.PICTURES.resolve(name + "-" + (page + 1) + ".png");
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", picture.toFile());
            }
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
