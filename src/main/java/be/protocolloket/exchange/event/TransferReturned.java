package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The recipient sent it back; its copy was erased at once. */
public record TransferReturned(
        UUID caseId, UUID transferId, UUID protocolId, Direction direction, Reason reason, UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }

    /** Why. */
    public enum Reason {
        WRONG_PERSON,
        NOT_NEEDED
    }
}
