package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;

/** The discloser says that the letter with data was posted. */
public record LetterPosted(
        UUID caseId, UUID transferId, UUID protocolId, Direction direction, LocalDate on, UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
