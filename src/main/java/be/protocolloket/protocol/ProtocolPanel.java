package be.protocolloket.protocol;

import be.protocolloket.party.Caller;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/**
 * What a later room has to show on a protocol's page, such as the advices or the signatures; in the order of {@link Order}. The reader has
 * been checked already.
 */
public interface ProtocolPanel {

    /** Empty when the room has nothing to show about this protocol yet. */
    Optional<PanelView> show(ProtocolView protocol, Caller caller);
}
