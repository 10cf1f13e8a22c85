package be.protocolloket.policy;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.policy.listing.PolicySettings;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The signed protocol as the rule. Nothing here reads a clock, a database or anything else that changes: the same policy, request and day
 * give the same decision.
 */
public final class Rule {

    private final ChannelTable channels;
    private final PolicySettings settings;

    public Rule(ChannelTable channels, PolicySettings settings) {
        this.channels = channels;
        this.settings = settings;
    }

    /**
     * What the protocol says to a request: reasons against the whole, and a verdict on every item. A request without a channel is still being
     * scoped; one with a channel is about to be sent and must name its recipient.
     *
     * @param day in Brussels
     */
    public Decision decide(Policy policy, ExchangeRequest request, LocalDate day) {
        var asked = Asked.of(policy, request);
        var general = new ArrayList<Refusal>(ForceRules.refusals(policy, day));
        general.addAll(KindRules.kind(policy, request.kind()));
        general.addAll(KindRules.trigger(policy, request.kind(), request.trigger(), request.initiator()));
        general.addAll(KindRules.ground(policy, request.kind(), request.ground()));
        general.addAll(KindRules.together(asked));
        general.addAll(DirectionRules.direction(asked));
        general.addAll(DirectionRules.recipient(asked, request.recipient(), request.channel() != null));
        general.addAll(channel(asked, request));
        var items = request.items().stream()
                .map(item -> ItemRules.verdict(asked, item))
                .toList();
        return new Decision(day, general, items);
    }

    /** Why a case with the trigger and ground of the request cannot be about somebody in this role; empty when it can. */
    public List<Refusal> about(Policy policy, ExchangeRequest request, SubjectRole role) {
        return Subjects.refusals(Asked.of(policy, request), role);
    }

    /** Why it cannot be about people in these roles and nobody else, when each of the roles by itself fits; empty when it can. */
    public List<Refusal> aboutOnly(Policy policy, ExchangeRequest request, Collection<SubjectRole> roles) {
        return Subjects.alone(Asked.of(policy, request), roles);
    }

    /** What a body may start under the protocol, every kind of case included, with why the rest is not offered. */
    public StartChoices choices(Policy policy, EnterpriseNumber initiator, LocalDate day) {
        return new StartOffer(policy, initiator).on(day);
    }

    /**
     * Every item that the protocol lists in the direction of the request, in the order of its table, and whether it may go about a data
     * subject in this role, under the trigger and ground of the request. Force and notice are not judged, nor the items of the request itself;
     * empty when there is no such direction.
     */
    public List<ItemChoice> items(Policy policy, ExchangeRequest request, SubjectRole role) {
        var asked = Asked.of(policy, request);
        return ListedItem.in(asked.flows())
                .map(listed -> new ItemChoice(
                        listed.flow().id(),
                        listed.group(),
                        listed.item(),
                        ItemRules.scope(asked, listed, role),
                        listed.sensitive(settings, false)))
                .toList();
    }

    /** Every channel, and whether these items may travel by it; the parts of the request that are not about channels are not judged. */
    public List<ChannelChoice> channels(Policy policy, ExchangeRequest request) {
        var asked = Asked.of(policy, request);
        var limits = limits(asked, request);
        return Stream.of(Channel.values())
                .map(channel -> new ChannelChoice(channel, limits.refusals(asked, channel)))
                .toList();
    }

    /** Why these items may not be handed over on a platform that the protocol names; empty when they may. */
    public List<Refusal> handOver(Policy policy, ExchangeRequest request) {
        var asked = Asked.of(policy, request);
        return limits(asked, request).elsewhere(asked);
    }

    /** Whether the request carries anything that travels as sensitive data. */
    public boolean sensitive(Policy policy, ExchangeRequest request) {
        return sensitive(Asked.of(policy, request), request.items());
    }

    /** Whether the request is a large volume: the case worker says so, or it has many values. */
    public boolean bulk(ExchangeRequest request) {
        return request.bulk() || request.items().size() >= settings.bulkFrom();
    }

    private boolean sensitive(Asked asked, List<RequestedItem> items) {
        return items.stream()
                .anyMatch(item -> item.special()
                        || ListedItem.in(asked.flows())
                                .anyMatch(listed ->
                                        listed.hasCode(item.code()) && listed.sensitive(settings, item.special())));
    }

    private List<Refusal> channel(Asked asked, ExchangeRequest request) {
        var channel = request.channel();
        if (channel == null) {
            return List.of();
        }
        var limits = limits(asked, request);
        return request.elsewhere() ? limits.elsewhere(asked) : limits.refusals(asked, channel);
    }

    private ChannelLimits limits(Asked asked, ExchangeRequest request) {
        return new ChannelLimits(channels, sensitive(asked, request.items()), bulk(request));
    }
}
