package be.protocolloket.protocol.document.format;

import java.nio.charset.StandardCharsets;

/** The two notations of the interchange format. Both carry the same content and the same hash. */
public enum DocumentFormat {
    YAML("application/yaml", "yaml"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    DocumentFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** File name extension without a dot. */
    public String extension() {
        return extension;
    }

    /** JSON when the first visible character is an opening brace, else YAML. */
    static DocumentFormat detect(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("{") ? JSON : YAML;
    }
}
