package be.protocolloket.signing.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.signing.SlotState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place in the signature block of one text, for one person.
 *
 * @param appointmentId by which the person got it; null, as is the mandate, for a text that was offered before appointments were kept
 * @param mandateId the only mandate that opens it
 */
public record SignatureSlot(
        UUID versionId,
        String slotId,
        int position,
        EnterpriseNumber party,
        UUID signatoryId,
        String function,
        @Nullable UUID appointmentId,
        @Nullable UUID mandateId,
        SlotState state) {

    /** Who may act in this slot: the signatory, and whoever has their written delegation. */
    public String group() {
        return new GroupId(Role.SIGNATORY, party, signatoryId).value();
    }
}
