package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * Whoever had both link and code opened what was communicated, without logging in.
 *
 * @param file one of the files that go with it was saved
 * @param issuedBy person who made the link
 */
public record LinkOpened(
        UUID caseId, UUID transferId, UUID protocolId, Direction direction, boolean file, UUID issuedBy) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
