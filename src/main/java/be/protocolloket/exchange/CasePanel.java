package be.protocolloket.exchange;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/**
 * What a later room has to show on a case's page, such as how long data are kept or who read them; in the order of {@link Order}. That the
 * reader may see the case has been checked; what one body must not learn of the other is for the panel to leave out.
 */
public interface CasePanel {

    /** Empty when the room has nothing to show about this case yet. */
    Optional<PanelView> show(CaseView about, Caller caller);
}
