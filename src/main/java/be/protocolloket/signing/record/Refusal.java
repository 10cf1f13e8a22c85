package be.protocolloket.signing.record;

import java.time.Instant;
import java.util.UUID;

/** Somebody would not sign. */
public record Refusal(String slotId, UUID by, String reason, Instant at) {}
