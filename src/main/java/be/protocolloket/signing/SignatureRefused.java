package be.protocolloket.signing;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Somebody would not sign a protocol. */
public record SignatureRefused(
        UUID protocolId, UUID versionId, String slotId, EnterpriseNumber party, UUID personId, String documentSha256) {}
