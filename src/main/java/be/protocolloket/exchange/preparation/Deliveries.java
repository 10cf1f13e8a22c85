package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.policy.ChannelChoice;
import be.protocolloket.policy.ExchangeRequest;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.Rule;
import be.protocolloket.protocol.document.Channel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways of this house to deliver data, as far as the protocol and the house's decision table allow them. */
final class Deliveries {

    private Deliveries() {}

    /** Those by which these items may travel. */
    static List<Delivery> allowed(Rule rule, Policy policy, ExchangeRequest request) {
        Set<Channel> allowed = rule.channels(policy, request).stream()
                .filter(ChannelChoice::allowed)
                .map(ChannelChoice::channel)
                .collect(Collectors.toSet());
        return Stream.of(Delivery.values())
                .filter(delivery -> delivery == Delivery.NAMED_PLATFORM
                        ? rule.handOver(policy, request).isEmpty()
                        : allowed.contains(delivery.channel()))
                .toList();
    }
}
