package be.protocolloket.exchange.event;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.util.UUID;

/**
 * A body took a decision that binds it.
 *
 * @param role in which the person decided for the body
 */
public record CaseDecided(
        UUID caseId, UUID protocolId, EnterpriseNumber body, CaseDecision decision, UUID personId, Role role) {}
