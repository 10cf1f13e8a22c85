package be.protocolloket.protocol.web;

import be.protocolloket.protocol.ProtocolView;
import java.util.List;

/**
 * A protocol in the list.
 *
 * @param parties short names
 * @param steps what is open
 */
record ProtocolLine(ProtocolView protocol, List<String> parties, List<OpenStep> steps) {

    public String stateTag() {
        return Tags.of(protocol.state());
    }

    public String effectTag() {
        return Tags.of(protocol.effect());
    }

    public boolean showsEffect() {
        return Tags.showsEffect(protocol);
    }
}
