package be.protocolloket.exchange.event;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The receiver kept silent, and the discloser went on upon a proof that the data were delivered.
 *
 * @param proof name of the kind of proof
 * @param on the day of delivery
 */
public record DeliveryProven(
        UUID caseId, UUID transferId, UUID protocolId, Direction direction, String proof, LocalDate on, UUID personId) {

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
