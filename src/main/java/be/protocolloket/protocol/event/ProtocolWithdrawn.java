package be.protocolloket.protocol.event;

import java.util.UUID;

/** A party gave the protocol up before conclusion. */
public record ProtocolWithdrawn(UUID protocolId) {}
