package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * The other body of a case knows of it from now on: it has a step to take, or data were sent to it.
 *
 * @param initiator that began the case
 * @param body that did not know of it before
 */
public record CaseShared(UUID caseId, UUID protocolId, EnterpriseNumber initiator, EnterpriseNumber body) {}
