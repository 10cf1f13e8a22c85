package be.protocolloket.protocol.slot;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.document.SignatorySlot;
import org.jspecify.annotations.Nullable;

/**
 * A slot of the signature block, and who was appointed for it.
 *
 * @param appointment null when nobody was
 * @param inOffice whether the mandate of the appointment runs today
 */
public record SlotSeat(
        EnterpriseNumber body, SignatorySlot slot, @Nullable SlotAppointment appointment, boolean inOffice) {

    /** Whether nobody can sign here today. */
    public boolean vacant() {
        return appointment == null || !inOffice;
    }
}
