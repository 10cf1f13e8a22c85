package be.protocolloket.exchange.transfer;

import java.util.UUID;

/**
 * A sealed file without its contents.
 *
 * @param size in bytes, before it was sealed
 * @param sha256 of the sealed contents
 */
record AttachmentRow(
        UUID id,
        UUID transferId,
        UUID itemId,
        String itemCode,
        int subjectNumber,
        boolean included,
        String mediaType,
        long size,
        byte[] sealedName,
        String sha256) {}
