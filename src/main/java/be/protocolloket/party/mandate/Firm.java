package be.protocolloket.party.mandate;

import java.util.UUID;

/** A firm whose employees are data protection officers for bodies. */
public record Firm(UUID id, String name) {}
