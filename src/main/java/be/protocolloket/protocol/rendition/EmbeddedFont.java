package be.protocolloket.protocol.rendition;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One style of the Liberation fonts; its file is read once and parsed for every PDF that uses it. */
final class EmbeddedFont {

    static final List<EmbeddedFont> ALL = Stream.of("Serif", "Sans", "Mono")
            .flatMap(family -> Stream.of(
                    new EmbeddedFont(family, "Regular", 400, FontStyle.NORMAL),
                    new EmbeddedFont(family, "Bold", 700, FontStyle.NORMAL),
                    new EmbeddedFont(family, "Italic", 400, FontStyle.ITALIC),
                    new EmbeddedFont(family, "BoldItalic", 700, FontStyle.ITALIC)))
            .toList();

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;

    private EmbeddedFont(String family, String cut, int weight, FontStyle style) {
        this.family = "Liberation " + family;
        this.weight = weight;
        this.style = style;
        this.file = read("/liberation/Liberation" + family + "-" + cut + ".ttf");
    }

    void offer(PdfRendererBuilder builder, PDDocument paper) {
        builder.useFont(new WhenUsed(paper), family, weight, style, true);
    }

    private static byte[] read(String path) {
        try (InputStream font = EmbeddedFont.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(font, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class WhenUsed extends PDFontSupplier {

        private final PDDocument paper;

        WhenUsed(PDDocument paper) {
            super(null);
            this.paper = paper;
        }

        /** Without ligatures: looking them up took most of the time, and text copied from the PDF is cleaner without them. */
        @Override
        public PDFont supply() {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                font.setEnableGsub(false);
                return PDType0Font.load(paper, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
