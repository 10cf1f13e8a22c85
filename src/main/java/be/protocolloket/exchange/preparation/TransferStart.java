package be.protocolloket.exchange.preparation;

import java.util.UUID;

/**
 * What the protocol says to a transfer that is about to be prepared.
 *
 * @param anythingAllowed at least one item may go; otherwise the transfer is stopped at once
 * @param noticeRequired the protocol promises that data subjects are informed first, and somebody is not yet
 */
public record TransferStart(UUID transferId, boolean anythingAllowed, boolean noticeRequired) {}
