package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * A body began a case out of another one.
 *
 * @param body whose affair the link is
 */
public record CaseGrew(UUID fromCase, UUID toCase, EnterpriseNumber body, UUID personId) {}
