package be.protocolloket.exchange.start;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** A protocol under which a body could start a case. */
public record StartingPoint(UUID protocolId, String title, EnterpriseNumber initiator) {}
