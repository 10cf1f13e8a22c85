package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferView;
import java.util.List;
import java.util.UUID;

/**
 * The contents of a transfer, for the eyes of the one who opened it.
 *
 * @param values in the order of the protocol's table
 */
public record TransferContents(TransferView transfer, List<OpenedValue> values, List<AttachmentView> attachments) {

    public TransferContents {
        values = List.copyOf(values);
        attachments = List.copyOf(attachments);
    }

    /**
     * @param subjectNumber order of the data subject in the case, from 1
     * @param nationalNumber shown masked until asked for
     * @param special belongs to a special category
     */
    public record OpenedValue(
            int subjectNumber, String itemCode, String label, String value, boolean nationalNumber, boolean special) {}

    /**
     * @param name as the sender called the file; sealed at rest
     * @param size in bytes
     */
    public record AttachmentView(
            UUID id, String itemCode, int subjectNumber, String name, String mediaType, long size) {}
}
