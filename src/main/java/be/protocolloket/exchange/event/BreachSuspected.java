package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The receiver says that data were about the wrong person; the officers of both bodies are asked whether that is a breach. */
public record BreachSuspected(UUID caseId, UUID transferId, UUID protocolId, Direction direction, UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
