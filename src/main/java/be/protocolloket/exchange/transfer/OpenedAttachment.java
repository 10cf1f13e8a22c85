package be.protocolloket.exchange.transfer;

/** One attachment with its bytes. */
public record OpenedAttachment(TransferContents.AttachmentView about, byte[] content) {}
