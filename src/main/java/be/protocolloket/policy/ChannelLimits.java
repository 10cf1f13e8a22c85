package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.CHANNEL_FORBIDDEN;

import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.ChannelRules;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        return refusals(asked, channel, rules -> {
            var usable = standsFor(channel);
            var byText = refusal(asked, rules, channel, usable);
            if (byText.isPresent() || asked.policy().portalCounts()) {
                return byText;
            }
            var here = new HashSet<>(usable);
            here.removeAll(rules.ofPlatform());
            boolean ours =
                    !here.isEmpty() && refusal(asked, rules, channel, here).isEmpty();
            return ours
                    ? Optional.empty()
                    : Optional.of(asked.refusal(
                            CHANNEL_FORBIDDEN,
                            "other-platform",
                            DocumentLabels.key(channel),
                            asked.policy().platform(rules)));
        });
    }

    /** Against handing over on the platform that the protocol names, outside this portal. */
    List<Refusal> elsewhere(Asked asked) {
        if (asked.policy().platform(asked.direction()).isEmpty()) {
            return List.of(asked.refusal(CHANNEL_FORBIDDEN, "no-platform"));
        }
        return refusals(
                asked,
                Channel.SECURE_PLATFORM,
                rules -> refusal(asked, rules, Channel.SECURE_PLATFORM, standsFor(Channel.SECURE_PLATFORM)));
    }

    private List<Refusal> refusals(Asked asked, Channel channel, Function<ChannelRules, Optional<Refusal>> byFlow) {
        var judged = table.judge(sensitive, bulk, channel);
        if (!judged.allowed()) {
            var variant = judged.reason().strip().replace(' ', '-');
            return List.of(asked.refusal(CHANNEL_FORBIDDEN, variant, DocumentLabels.key(channel)));
        }
        return asked.flows().stream()
                .map(Flow::channels)
                .flatMap(Stream::ofNullable)
                .flatMap(rules -> byFlow.apply(rules).stream())
                .distinct()
                .toList();
    }

    /**
     * The first objection; a second one would only repeat that the channel is wrong.
     *
     * @param covers the names in the protocol that the channel stands for
     */
    private Optional<Refusal> refusal(Asked asked, ChannelRules rules, Channel channel, Set<Channel> covers) {
        if (rules.forbidden().contains(channel)) {
            return refusal(asked, "forbidden", channel, List.of());
        }
        var usable = covers.stream()
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
        return named ? Optional.empty() : refusal(asked, "not-named", channel, rules.allowed());
    }

    private static Optional<Refusal> refusal(Asked asked, String variant, Channel channel, List<Channel> named) {
        var names = named.stream().map(DocumentLabels::key).collect(Collectors.joining("|"));
        return Optional.of(asked.refusal(CHANNEL_FORBIDDEN, variant, DocumentLabels.key(channel), names));
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
