package be.protocolloket.exchange.attachment;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The list of contents at the end of a zip file. Some programs read a zip by its list and some from the front; a file in which the two differ
 * shows one thing to a scanner and another to its reader.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int UTF8 = 1 << 11;

    private ZipDirectory() {}

    /**
     * @return the names in it
     * @throws IOException when there is no such list at the very end, or it does not hold what it says
     */
    static Set<String> names(byte[] zip) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END) {
            throw new IOException("no list of contents at the end");
        }
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (start > end) {
            throw new IOException("the list of contents is elsewhere");
        }
        bytes.position((int) start);
        Set<String> names = new LinkedHashSet<>();
        try {
            for (int i = 0; i < entries; i++) {
                names.add(next(bytes));
            }
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        if (bytes.position() != end || names.size() != entries) {
            throw new IOException("the list of contents does not hold what it says");
        }
        return names;
    }

    private static String next(ByteBuffer bytes) throws IOException {
        int from = bytes.position();
        if (bytes.getInt() != ENTRY) {
            throw new IOException("no entry");
        }
        Charset charset = (bytes.getShort(from + 8) & UTF8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        int name = Short.toUnsignedInt(bytes.getShort(from + 28));
        int more = Short.toUnsignedInt(bytes.getShort(from + 30)) + Short.toUnsignedInt(bytes.getShort(from + 32));
        bytes.position(from + 46);
        byte[] written = new byte[name];
        bytes.get(written);
        bytes.position(bytes.position() + more);
        return new String(written, charset);
    }
}
