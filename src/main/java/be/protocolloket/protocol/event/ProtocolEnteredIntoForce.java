package be.protocolloket.protocol.event;

import java.time.LocalDate;
import java.util.UUID;

/** From the effective date the protocol binds its parties. */
public record ProtocolEnteredIntoForce(UUID protocolId, LocalDate effectiveDate) {}
