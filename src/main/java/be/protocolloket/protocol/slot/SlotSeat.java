package be.protocolloket.protocol.slot;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.document.SignatorySlot;
import org.jspecify.annotations.Nullable;

/**
 * A slot of the signature block, and who can sign in it today.
 *
 * @param signatory null when nobody can: the slot is vacant, or whom it names has no running mandate
 */
public record SlotSeat(
        EnterpriseNumber body, SignatorySlot slot, @Nullable Signatory signatory) {

    public boolean vacant() {
        return signatory == null;
    }
}
