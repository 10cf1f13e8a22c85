package be.protocolloket.publication.duty;

/** Which rendition of a text: all of it, or with parts blacked out. */
public enum RenditionKind {
    FULL("protocol.pdf"),
    REDACTED("protocol-met-weglatingen.pdf");

    private final String fileName;

    RenditionKind(String fileName) {
        this.fileName = fileName;
    }

    /** The last part of its address in the register. */
    public String fileName() {
        return fileName;
    }
}
