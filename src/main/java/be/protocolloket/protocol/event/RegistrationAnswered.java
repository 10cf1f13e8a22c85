package be.protocolloket.protocol.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Somebody confirmed a registered version for a party, or rejected it. */
public record RegistrationAnswered(
        UUID protocolId, UUID versionId, EnterpriseNumber party, UUID personId, boolean confirmed) {}
