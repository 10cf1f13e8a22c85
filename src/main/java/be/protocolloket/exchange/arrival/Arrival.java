package be.protocolloket.exchange.arrival;

import java.time.Instant;

/**
 * That data reached their receiver, or can have.
 *
 * @param at the start of the day, in Brussels, where only a day is known
 */
public record Arrival(Proof proof, Instant at) {}
