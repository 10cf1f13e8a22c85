package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The discloser took back what nobody of the receiver had opened; it was erased at once. */
public record TransferRecalled(UUID caseId, UUID transferId, UUID protocolId, Direction direction, UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
