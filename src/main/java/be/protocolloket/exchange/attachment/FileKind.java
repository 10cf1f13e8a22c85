package be.protocolloket.exchange.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that can be looked into, and so be taken. */
public enum FileKind {
    PDF("application/pdf", "PDF", "pdf"),
    PNG("image/png", "PNG", "png"),
    JPEG("image/jpeg", "JPEG", "jpg", "jpeg"),
    TEXT("text/plain", "TXT", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX (Word)", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX (Excel)", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "ODT (LibreOffice)", "odt");

    private final String mediaType;
    private final String label;
    private final List<String> endings;

    FileKind(String mediaType, String label, String... endings) {
        this.mediaType = mediaType;
        this.label = label;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The same in every language. */
    String label() {
        return label;
    }

    String ending() {
        return endings.get(0);
    }

    List<String> endings() {
        return endings;
    }

    boolean endsWith(String ending) {
        return endings.contains(ending);
    }

    static Optional<FileKind> byEnding(String ending) {
        return Arrays.stream(values()).filter(kind -> kind.endsWith(ending)).findFirst();
    }
}
