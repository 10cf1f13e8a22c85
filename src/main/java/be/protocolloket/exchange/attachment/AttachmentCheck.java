package be.protocolloket.exchange.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/** Judges a file by its contents, and its name by the same: the name decides nothing, but may not lie. */
final class AttachmentCheck {

    private static final Tika TIKA = new Tika();
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/java-archive",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-sh",
            "application/x-bat",
            "application/hta");
    private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Set<String> OLD_OFFICE = Set.of("application/x-tika-msoffice", "application/msword");

    private final AttachmentSettings settings;

    AttachmentCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** @throws AttachmentRefusedException with why it is not taken */
    InspectedFile check(String fileName, byte[] content) {
        FileName name = FileName.of(fileName);
        if (content.length == 0) {
            throw refused("empty");
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw refused("too-large", settings.maxSize().toMegabytes());
        }
        FileKind kind = kind(content);
        if (!settings.kinds().contains(kind)) {
            throw notTaken();
        }
        if (!kind.endsWith(name.ending())) {
            throw refused("other-name", "." + name.ending(), kind.label(), "." + kind.ending());
        }
        switch (kind) {
            case PDF -> new PdfLook(content).check();
            case PNG, JPEG -> ImageLook.check(content, kind.mediaType());
            case TEXT, DOCX, XLSX, ODT -> {}
        }
        return new InspectedFile(name.text(), kind.mediaType());
    }

    private FileKind kind(byte[] content) {
        String type = type(content);
        if (PROGRAMS.contains(type) || type.startsWith("application/x-msdownload")) {
            throw refused("program");
        }
        if (OLD_OFFICE.contains(type)) {
            throw refused("old-office");
        }
        if (PACKED.contains(type) || FileKind.ODT.mediaType().equals(type)) {
            return new OfficeLook(content).kind();
        }
        return Stream.of(FileKind.values())
                .filter(kind -> kind.mediaType().equals(type))
                .findFirst()
                .orElseThrow(this::notTaken);
    }

    private static String type(byte[] content) {
        return Optional.ofNullable(MediaType.parse(TIKA.detect(content)))
                .map(type -> type.getBaseType().toString().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private AttachmentRefusedException notTaken() {
        List<FileKind> kinds = settings.kinds();
        return refused("kind", kinds.stream().map(FileKind::label).collect(Collectors.joining(", ")));
    }

    static AttachmentRefusedException refused(String problem, Object... args) {
        return new AttachmentRefusedException("exchange.attachment.problem." + problem, args);
    }
}
