package be.protocolloket.signing.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.signing.SlotState;
import java.util.UUID;

/** One place in the signature block of one text, for one named signatory. */
public record SignatureSlot(
        UUID versionId,
        String slotId,
        int position,
        EnterpriseNumber party,
        UUID signatoryId,
        String function,
        SlotState state) {

    /** Who may act in this slot: the signatory, and whoever has their written delegation. */
    public String group() {
        return new GroupId(Role.SIGNATORY, party, signatoryId).value();
    }
}
