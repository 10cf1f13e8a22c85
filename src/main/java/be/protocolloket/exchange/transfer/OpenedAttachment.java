package be.protocolloket.exchange.transfer;

/** One attachment with its bytes. */
public record OpenedAttachment(OpenedTransfer.AttachmentView about, byte[] content) {}
