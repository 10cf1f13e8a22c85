package be.protocolloket.exchange;

/** One attachment with its bytes. */
public record OpenedAttachment(OpenedTransfer.AttachmentView about, byte[] content) {}
