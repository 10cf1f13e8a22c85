package be.protocolloket.signing.process;

import be.protocolloket.signing.offering.SlotOpening;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the model asks about slots, as {@code ${signingSlots.of(versionId)}}; public because the model calls it. */
@Component("signingSlots")
public class SigningSlots {

    private final SlotOpening opening;

    SigningSlots(SlotOpening opening) {
        this.opening = opening;
    }

    /** Ids of the slots in which the version is signed, one signing task each. */
    public List<String> of(String versionId) {
        return opening.slotIds(UUID.fromString(versionId));
    }

    /** The candidate group of a signing task: {@code signatory:<enterprise number>:<person id>}. */
    public String groupOf(String versionId, String slotId) {
        return opening.open(UUID.fromString(versionId), slotId);
    }
}
