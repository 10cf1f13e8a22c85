package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.CHANNEL_FORBIDDEN;

import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.ChannelRules;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How data may travel: by the decision table of the house, and within it by the flow's own rules.
 *
 * @param sensitive at least one item is sensitive
 * @param bulk the volume is large
 */
record ChannelLimits(ChannelTable table, boolean sensitive, boolean bulk) {

    List<Refusal> refusals(Asked asked, Channel channel) {
        var judged = table.judge(sensitive, bulk, channel);
        if (!judged.allowed()) {
            var variant = judged.reason().strip().replace(' ', '-');
            return List.of(asked.refusal(CHANNEL_FORBIDDEN, variant, DocumentLabels.key(channel)));
        }
        return asked.flows().stream()
                .map(Flow::channels)
                .filter(rules -> rules != null)
                .flatMap(rules -> refusal(asked, rules, channel))
                .distinct()
                .toList();
    }

    /** The first objection; a second one would only repeat that the channel is wrong. */
    private Stream<Refusal> refusal(Asked asked, ChannelRules rules, Channel channel) {
        if (rules.forbidden().contains(channel)) {
            return refusal(asked, "forbidden", channel, List.of());
        }
        var usable = standsFor(channel).stream()
                .filter(name -> !rules.forbidden().contains(name))
                .collect(Collectors.toSet());
        if (sensitive && !permits(rules.whenSensitive(), usable)) {
            return refusal(asked, "sensitive", channel, rules.whenSensitive());
        }
        if (bulk && !permits(rules.whenBulk(), usable)) {
            return refusal(asked, "bulk", channel, rules.whenBulk());
        }
        boolean named = permits(rules.allowed(), usable)
                || sensitive && names(rules.whenSensitive(), usable)
                || bulk && names(rules.whenBulk(), usable);
        return named ? Stream.empty() : refusal(asked, "not-named", channel, rules.allowed());
    }

    private static Stream<Refusal> refusal(Asked asked, String variant, Channel channel, List<Channel> named) {
        var names = named.stream().map(DocumentLabels::key).collect(Collectors.joining("|"));
        return Stream.of(asked.refusal(CHANNEL_FORBIDDEN, variant, DocumentLabels.key(channel), names));
    }

    private static boolean permits(List<Channel> list, Set<Channel> usable) {
        return list.isEmpty() || names(list, usable);
    }

    private static boolean names(List<Channel> list, Set<Channel> usable) {
        return list.stream().anyMatch(usable::contains);
    }

    /** The names in a protocol that cover a channel of ours: opening data in the portal, or fetching them from it, uses a secure link. */
    private static Set<Channel> standsFor(Channel channel) {
        return switch (channel) {
            case SECURE_PLATFORM -> Set.of(Channel.SECURE_PLATFORM, Channel.SECURE_LINK);
            case INTERFACE -> Set.of(Channel.INTERFACE, Channel.SECURE_PLATFORM, Channel.SECURE_LINK);
            default -> Set.of(channel);
        };
    }
}
