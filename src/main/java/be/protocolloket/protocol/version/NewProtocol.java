package be.protocolloket.protocol.version;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Origin;

/** How a protocol starts: as a draft, or signed elsewhere and to be confirmed. */
public record NewProtocol(Origin origin, DocumentState state) {

    public static NewProtocol draft() {
        return new NewProtocol(Origin.DRAFTED, DocumentState.DRAFT);
    }

    public static NewProtocol registered() {
        return new NewProtocol(Origin.REGISTERED, DocumentState.TO_CONFIRM);
    }
}
