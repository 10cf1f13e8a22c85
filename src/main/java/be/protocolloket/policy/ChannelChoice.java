package be.protocolloket.policy;

import be.protocolloket.protocol.document.Channel;
import java.util.List;

/** A channel, and why it may not be used; no refusals when it may. */
public record ChannelChoice(Channel channel, List<Refusal> refusals) {

    public ChannelChoice {
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}
