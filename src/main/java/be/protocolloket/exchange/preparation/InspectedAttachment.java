package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.attachment.InspectedFile;
import java.util.UUID;

/** A file that was looked at and found harmless, and is not kept yet. Only the look itself makes one. */
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

    /** What it is by its contents. */
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
