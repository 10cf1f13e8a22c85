package be.protocolloket.exchange.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what a PDF does besides being read: programs, files inside, things that a password hides. Looks at the bytes and not through a
 * reader of PDFs, for a reader unpacks what it is given; here nothing is unpacked but the packed objects, and never more than a limit.
 */
final class PdfLook {

    private static final Pattern ENCODED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern PROGRAM = Pattern.compile("/(JavaScript|Launch|ImportData|RichMedia)\\b");
    private static final Pattern FILES = Pattern.compile("/EmbeddedFiles?\\b");
    private static final Pattern PASSWORD = Pattern.compile("/Encrypt\\b");
    private static final String PACKED_OBJECTS = "/ObjStm";
    private static final int LONGEST_DICTIONARY = 16_384;
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int TAIL = 2048;

    /** One character for each byte. */
    private final String text;

    private final byte[] content;
    private int unpacked;

    PdfLook(byte[] content) {
        this.content = content;
        this.text = new String(content, StandardCharsets.ISO_8859_1);
    }

    /** @throws be.protocolloket.exchange.attachment.AttachmentRefusedException when it does more than being read */
    void check() {
        if (text.indexOf("%%EOF", Math.max(0, text.length() - TAIL)) < 0) {
            throw AttachmentCheck.refused("broken");
        }
        look(text);
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            String dictionary = decoded(dictionary(streams.start()));
            if (dictionary.contains(PACKED_OBJECTS) && dictionary.contains("/Filter")) {
                look(unpack(streams.end()));
            }
        }
    }

    private static void look(String part) {
        String names = decoded(part);
        if (PASSWORD.matcher(names).find()) {
            throw AttachmentCheck.refused("password");
        }
        if (PROGRAM.matcher(names).find()) {
            throw AttachmentCheck.refused("script");
        }
        if (FILES.matcher(names).find()) {
            throw AttachmentCheck.refused("files-inside");
        }
    }

    /** What stands before a stream, back to where its object begins. */
    private String dictionary(int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        int begin = text.lastIndexOf(" obj", stream);
        return text.substring(Math.max(from, begin), stream);
    }

    /** The same names can be written as {@code /J#61vaScript}. */
    private static String decoded(String names) {
        return names.indexOf('#') < 0
                ? names
                : ENCODED.matcher(names)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private String unpack(int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            StringBuilder out = new StringBuilder();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                unpacked += length;
                if (unpacked > MOST_UNPACKED) {
                    throw AttachmentCheck.refused("bomb");
                }
                if (length == 0) {
                    throw AttachmentCheck.refused("broken");
                }
                out.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
            return out.toString();
        } catch (DataFormatException otherwisePacked) {
            throw AttachmentCheck.refused("broken");
        } finally {
            inflater.end();
        }
    }
}
