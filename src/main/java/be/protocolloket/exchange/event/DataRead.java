package be.protocolloket.exchange.event;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * Somebody opened what was communicated, or is being prepared.
 *
 * @param body for which they did
 * @param communicated whether it had been sent by then; before, the other body knows nothing of it
 */
public record DataRead(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        Direction direction,
        EnterpriseNumber body,
        ReadingPurpose purpose,
        boolean communicated,
        UUID personId) {

    /** The other body of the transfer. */
    public EnterpriseNumber counterpart() {
        return direction.counterpart(body);
    }
}
