package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * Facts of a confirmed protocol that one party states to be otherwise.
 *
 * @param versionId the registered version that states what is right
 * @param body that proposes it
 * @param reason what is wrong; the other parties read it
 */
public record FactCorrection(
        UUID versionId, UUID protocolId, EnterpriseNumber body, String reason, CorrectionState state) {}
