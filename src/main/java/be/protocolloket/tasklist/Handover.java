package be.protocolloket.tasklist;

import java.time.Instant;
import java.util.UUID;

/** A task that a colleague gave. */
public record Handover(UUID from, String reason, Instant at) {}
