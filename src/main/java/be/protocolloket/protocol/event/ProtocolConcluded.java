package be.protocolloket.protocol.event;

import java.time.LocalDate;
import java.util.UUID;

/** The last required signature stands. */
public record ProtocolConcluded(UUID protocolId, UUID versionId, LocalDate conclusionDate) {}
