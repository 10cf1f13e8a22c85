package be.protocolloket.exchange.event;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * Somebody opened what was communicated.
 *
 * @param body for which they did
 */
public record DataRead(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        Direction direction,
        EnterpriseNumber body,
        ReadingPurpose purpose,
        UUID personId) {

    /** The other body of the transfer. */
    public EnterpriseNumber counterpart() {
        return direction.counterpart(body);
    }
}
