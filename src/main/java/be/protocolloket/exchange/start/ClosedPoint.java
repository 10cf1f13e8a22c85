package be.protocolloket.exchange.start;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Refusal;
import java.util.List;
import java.util.UUID;

/** A protocol under which a body cannot start any case today, and why. */
public record ClosedPoint(UUID protocolId, String title, EnterpriseNumber initiator, List<Refusal> refusals) {}
