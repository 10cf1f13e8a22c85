package be.protocolloket.protocol;

import java.util.List;
import java.util.UUID;

/** Where a protocol is in the models, for those who want to see it drawn. The asker has checked that the reader may see the protocol. */
public interface ProcessPictures {

    /** One for each model that has run or runs for the protocol, in the order in which they began; empty for one that was registered before parties had to confirm. */
    List<ProcessPicture> of(UUID protocolId);

    /**
     * The drawing of a model as BPMN.
     *
     * @throws be.protocolloket.workflow.NotHereException when the protocol has no such model
     */
    String model(UUID protocolId, String processKey);
}
