package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.policy.listing.Places;
import be.protocolloket.policy.listing.Ties;
import be.protocolloket.policy.listing.Triggers;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request that is the same for all its items.
 *
 * @param trigger null when the protocol does not list it for the kind
 * @param ground null when none was chosen, or the protocol does not list it for the kind
 * @param flows those of the direction that the initiator may set going, else all; none when the protocol does not foresee the direction
 */
record Asked(
        Policy policy,
        CaseKind kind,
        @Nullable Trigger trigger,
        @Nullable Ground ground,
        EnterpriseNumber initiator,
        Direction direction,
        List<Flow> flows,
        CaseFacts facts,
        boolean feedback) {

    static Asked of(Policy policy, ExchangeRequest request) {
        var text = policy.document();
        return new Asked(
                policy,
                request.kind(),
                Triggers.serving(text, request.kind()).stream()
                        .filter(trigger -> trigger.code().equals(request.trigger()))
                        .findFirst()
                        .orElse(null),
                Ties.grounds(text, request.kind()).stream()
                        .filter(ground -> ground.code().equals(request.ground()))
                        .findFirst()
                        .orElse(null),
                request.initiator(),
                request.direction(),
                DirectionRules.flows(policy, request),
                request.facts(),
                request.feedback());
    }

    String discloserName() {
        return policy.nameOf(direction.discloser());
    }

    String receiverName() {
        return policy.nameOf(direction.receiver());
    }

    /** By the row of the table that lists the item. */
    Refusal refusal(ListedItem listed, RefusalReason reason, String... args) {
        var document = policy.document();
        var place = new Refusal.Place(
                Places.section(document, ArticleTopic.DATA, listed.flow()),
                Places.table(document, listed.flow()),
                Places.name(listed.group()),
                listed.brief());
        return Refusal.at(policy, place, reason, args);
    }

    /** By the purposes of the receiver in this direction. */
    Refusal byPurposes(ListedItem listed, RefusalReason reason, String... args) {
        var place = new Refusal.Place(
                Places.section(policy.document(), reason.topic(), listed.flow()),
                0,
                Places.purposes(listed.flow()),
                "");
        return Refusal.at(policy, place, reason, args);
    }

    /** By the section of the article that treats this direction. */
    Refusal inDirection(RefusalReason reason, String... args) {
        var place = flows.stream()
                .findFirst()
                .map(flow -> new Refusal.Place(
                        Places.section(policy.document(), reason.topic(), flow),
                        reason.topic() == ArticleTopic.DATA ? Places.table(policy.document(), flow) : 0,
                        "",
                        ""))
                .orElse(Refusal.Place.ARTICLE);
        return Refusal.at(policy, place, reason, args);
    }

    /** By the line of the article that is the trigger. */
    Refusal refusal(Trigger named, RefusalReason reason, String... args) {
        return Refusal.at(policy, Refusal.Place.of(named), reason, args);
    }

    /** By the point that treats the ground. */
    Refusal refusal(Ground named, RefusalReason reason, String... args) {
        return Refusal.at(policy, Refusal.Place.of(named), reason, args);
    }

    Refusal refusal(RefusalReason reason, String... args) {
        return Refusal.of(policy, reason, args);
    }
}
