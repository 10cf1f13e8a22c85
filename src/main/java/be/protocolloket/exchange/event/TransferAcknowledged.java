package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The recipient has it, about the right person. */
public record TransferAcknowledged(UUID caseId, UUID transferId, UUID protocolId, Direction direction, UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
