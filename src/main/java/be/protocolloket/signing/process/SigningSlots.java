package be.protocolloket.signing.process;

import be.protocolloket.signing.offering.SlotOpening;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the model asks about slots, as {@code ${signingSlots.groupOf(versionId, slotId)}}; public because the model calls it. */
@Component("signingSlots")
public class SigningSlots {

    private final SlotOpening opening;

    SigningSlots(SlotOpening opening) {
        this.opening = opening;
    }

    /** The candidate group of a signing task: {@code signatory:<enterprise number>:<person id>}. */
    public String groupOf(String versionId, String slotId) {
        return opening.open(UUID.fromString(versionId), slotId);
    }
}
