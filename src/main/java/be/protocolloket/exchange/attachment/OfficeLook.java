package be.protocolloket.exchange.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a packed document while it is unpacked piece by piece, and stops as soon as it grows beyond what documents are: so a few kilobytes
 * that would unpack to gigabytes are noticed after megabytes.
 */
final class OfficeLook {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;
    private static final long FREE_BYTES = 20L * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final int LONGEST_KEPT = 1024 * 1024;
    private static final Pattern MACRO =
            Pattern.compile("(?i).*vbaproject.*\\.bin|scripts/.+|basic/.+/(?!script-l[bc]\\.xml).+");
    private static final Pattern FROM_OUTSIDE = Pattern.compile(
            "<Relationship\\b(?=[^>]*TargetMode\\s*=\\s*[\"']External)(?![^>]*Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"'])");

    private final byte[] content;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> kept = new HashMap<>();
    private long unpacked;

    OfficeLook(byte[] content) {
        this.content = content;
    }

    /** @throws be.protocolloket.exchange.attachment.AttachmentRefusedException when it is no document, or does more than being read */
    FileKind kind() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                enter(entry.getName());
                read(entry.getName(), zip);
            }
            if (!names.equals(ZipDirectory.names(content))) {
                throw AttachmentCheck.refused("broken");
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw AttachmentCheck.refused("broken");
        }
        return judge();
    }

    private void enter(String name) {
        if (!names.add(name)) {
            throw AttachmentCheck.refused("broken");
        }
        if (names.size() > MOST_ENTRIES) {
            throw AttachmentCheck.refused("bomb");
        }
        if (MACRO.matcher(name).matches()) {
            throw AttachmentCheck.refused("macros");
        }
    }

    private void read(String name, ZipInputStream zip) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        boolean first = true;
        for (int length = zip.readNBytes(buffer, 0, buffer.length);
                length > 0;
                length = zip.readNBytes(buffer, 0, buffer.length)) {
            if (first && Packed.begins(buffer, length)) {
                throw AttachmentCheck.refused("files-inside");
            }
            first = false;
            count(length);
            if (keeps(name) && text.size() < LONGEST_KEPT) {
                text.write(buffer, 0, length);
            }
        }
        if (keeps(name)) {
            kept.put(name, text.toString(StandardCharsets.UTF_8));
        }
    }

    private void count(int length) {
        unpacked += length;
        if (unpacked > MOST_BYTES || unpacked > FREE_BYTES && unpacked > MOST_RATIO * (long) content.length) {
            throw AttachmentCheck.refused("bomb");
        }
    }

    private static boolean keeps(String name) {
        return name.equals("mimetype")
                || name.equals("[Content_Types].xml")
                || name.equals("META-INF/manifest.xml")
                || name.toLowerCase(Locale.ROOT).endsWith(".rels");
    }

    private FileKind judge() {
        String types = kept.getOrDefault("[Content_Types].xml", "");
        if (types.contains("macroEnabled")) {
            throw AttachmentCheck.refused("macros");
        }
        if (kept.getOrDefault("META-INF/manifest.xml", "").contains("encryption-data")) {
            throw AttachmentCheck.refused("password");
        }
        if (kept.values().stream().anyMatch(text -> FROM_OUTSIDE.matcher(text).find())) {
            throw AttachmentCheck.refused("from-outside");
        }
        if (kept.getOrDefault("mimetype", "").strip().equals(FileKind.ODT.mediaType())) {
            return FileKind.ODT;
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileKind.XLSX;
        }
        throw AttachmentCheck.refused(names.contains("META-INF/MANIFEST.MF") ? "program" : "archive");
    }
}
