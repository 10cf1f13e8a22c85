package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.attachment.InspectedFile;
import java.util.UUID;

/** A file that passed inspection and is not stored yet. Only the inspection creates one. */
public final class InspectedAttachment {

    private final UUID transferId;
    private final String itemCode;
    private final int subjectNumber;
    private final InspectedFile file;
    private final byte[] content;

    InspectedAttachment(UUID transferId, String itemCode, int subjectNumber, InspectedFile file, byte[] content) {
        this.transferId = transferId;
        this.itemCode = itemCode;
        this.subjectNumber = subjectNumber;
        this.file = file;
        this.content = content;
    }

    /** As found in its contents, whatever its name says. */
    public String mediaType() {
        return file.mediaType();
    }

    /** In bytes. */
    public long size() {
        return content.length;
    }

    UUID transferId() {
        return transferId;
    }

    String itemCode() {
        return itemCode;
    }

    int subjectNumber() {
        return subjectNumber;
    }

    InspectedFile file() {
        return file;
    }

    byte[] content() {
        return content;
    }
}
