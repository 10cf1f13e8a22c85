package be.protocolloket.protocol;

import java.util.List;
import java.util.UUID;

/** The persons who were named for vacant signatory slots. */
public interface SlotFillings {

    List<SlotFilling> of(UUID protocolId);
}
