package be.protocolloket.exchange;

import be.protocolloket.protocol.document.Channel;
import be.protocolloket.workflow.EnumNames;

/** How data reach the recipient; never by mail. */
public enum Delivery {
    /** Opened in the portal under one's own log-in: the secure platform of this service. */
    PORTAL(Channel.SECURE_PLATFORM),
    /** A link that opens once, with a code that travels another way. */
    ONE_TIME_LINK(Channel.SECURE_LINK),
    /** Printed and posted. */
    LETTER(Channel.LETTER),
    /** Fetched by the recipient's own software. */
    INTERFACE(Channel.INTERFACE),
    /** Handed over, as a sealed bundle, on the platform that the protocol names and that this portal is not. */
    NAMED_PLATFORM(Channel.SECURE_PLATFORM);

    private final Channel channel;

    Delivery(Channel channel) {
        this.channel = channel;
    }

    /** Whether the receiver opens the data in this service, so that it must have done so before it says that they arrived. */
    public boolean openedHere() {
        return this == PORTAL || this == INTERFACE;
    }

    /** What a protocol calls it. */
    public Channel channel() {
        return channel;
    }

    /** Key of the delivery's name. */
    public String messageKey() {
        return EnumNames.key("exchange.delivery", this);
    }
}
