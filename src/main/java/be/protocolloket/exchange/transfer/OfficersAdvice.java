package be.protocolloket.exchange.transfer;

import java.util.UUID;

/**
 * What the disclosing body's officer said of a transfer.
 *
 * @param by that officer
 */
public record OfficersAdvice(ItemAdvice outcome, UUID by) {}
