package be.protocolloket.exchange.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Measures an image without drawing it: a small file can be a picture that no memory holds. */
final class ImageLook {

    private static final long MOST_PIXELS = 150_000_000;

    private ImageLook() {}

    static void check(byte[] content, String mediaType) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        ImageReader reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw AttachmentCheck.refused("too-many-pixels");
            }
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw AttachmentCheck.refused("broken");
        } finally {
            reader.dispose();
        }
    }
}
