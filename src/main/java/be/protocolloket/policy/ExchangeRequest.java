package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to communicate.
 *
 * @param trigger code of the trigger in the protocol
 * @param ground code of the ground in the protocol, where the kind has grounds
 * @param initiator the body that started the case
 * @param recipient id of the category of recipients in the protocol (art. 4); null while not chosen
 * @param feedback the transfer only tells that the support agreement ended
 * @param channel null while scoping
 * @param bulk a large volume
 * @param elsewhere the data are handed over on the platform that the protocol names, and not in this portal
 */
public record ExchangeRequest(
        CaseKind kind,
        String trigger,
        @Nullable String ground,
        EnterpriseNumber initiator,
        Direction direction,
        @Nullable String recipient,
        CaseFacts facts,
        boolean feedback,
        List<RequestedItem> items,
        @Nullable Channel channel,
        boolean bulk,
        boolean elsewhere) {

    public ExchangeRequest {
        items = List.copyOf(items);
    }

    /** In this portal, or by a way of its own. */
    public ExchangeRequest(
            CaseKind kind,
            String trigger,
            @Nullable String ground,
            EnterpriseNumber initiator,
            Direction direction,
            @Nullable String recipient,
            CaseFacts facts,
            boolean feedback,
            List<RequestedItem> items,
            @Nullable Channel channel,
            boolean bulk) {
        this(kind, trigger, ground, initiator, direction, recipient, facts, feedback, items, channel, bulk, false);
    }
}
