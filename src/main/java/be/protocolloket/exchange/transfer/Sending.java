package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.Delivery;

/**
 * How data are about to go.
 *
 * @param recipient id of the category of recipients in the protocol (art. 4)
 * @param bulk a large volume
 */
public record Sending(String recipient, Delivery delivery, boolean bulk) {}
