package be.protocolloket.exchange.transfer;

import java.util.UUID;

/**
 * How, and under which text, a transfer was sent.
 *
 * @param versionId version of the protocol in force at that moment
 * @param sha256 of the sealed bundle
 * @param by who sent it
 */
public record Dispatch(Sending sending, UUID versionId, String sha256, UUID by) {}
