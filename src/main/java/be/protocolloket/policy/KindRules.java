package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.GROUND_NOT_LISTED;
import static be.protocolloket.policy.RefusalReason.GROUND_NOT_OF_TRIGGER;
import static be.protocolloket.policy.RefusalReason.INITIATOR_NOT_LISTED;
import static be.protocolloket.policy.RefusalReason.KIND_NOT_FORESEEN;
import static be.protocolloket.policy.RefusalReason.TRIGGER_NOT_LISTED;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.policy.listing.Ties;
import be.protocolloket.policy.listing.Triggers;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.Trigger;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case is of a kind, has a trigger and a ground that the protocol lists, and was started by a body that may. */
final class KindRules {

    private KindRules() {}

    static List<Refusal> kind(Policy policy, CaseKind kind) {
        return policy.document().caseKinds().contains(kind)
                ? List.of()
                : List.of(Refusal.of(policy, KIND_NOT_FORESEEN, DocumentLabels.key(kind)));
    }

    static List<Refusal> trigger(Policy policy, CaseKind kind, String code, EnterpriseNumber initiator) {
        return Triggers.serving(policy.document(), kind).stream()
                .filter(trigger -> trigger.code().equals(code))
                .findFirst()
                .map(trigger -> initiator(policy, trigger, initiator))
                .orElseGet(() -> List.of(Refusal.of(policy, TRIGGER_NOT_LISTED, DocumentLabels.key(kind))));
    }

    /** A trigger that names nobody is open to every party, and to nobody else. */
    static List<Refusal> initiator(Policy policy, Trigger trigger, EnterpriseNumber initiator) {
        var party = policy.party(initiator);
        if (party.isEmpty()) {
            return List.of(Refusal.of(policy, INITIATOR_NOT_LISTED, "stranger", policy.nameOf(initiator)));
        }
        if (trigger.initiators().isEmpty()
                || trigger.initiators().contains(party.get().id())) {
            return List.of();
        }
        var named = trigger.initiators().stream()
                .flatMap(id -> policy.document().party(id).stream())
                .map(Party::displayName)
                .collect(Collectors.joining(", "));
        return List.of(Refusal.at(
                policy, Refusal.Place.of(trigger), INITIATOR_NOT_LISTED, "other", policy.nameOf(initiator), named));
    }

    static List<Refusal> ground(Policy policy, CaseKind kind, @Nullable String code) {
        var possible = Ties.grounds(policy.document(), kind);
        if (code == null) {
            return possible.isEmpty() ? List.of() : List.of(noGround(policy, kind, "missing"));
        }
        boolean listed = possible.stream().anyMatch(ground -> ground.code().equals(code));
        return listed ? List.of() : List.of(noGround(policy, kind, "unknown"));
    }

    /** A ground that the text places under other triggers. What is not listed at all is refused elsewhere. */
    static List<Refusal> together(Asked asked) {
        var trigger = asked.trigger();
        var ground = asked.ground();
        return trigger == null || ground == null || Ties.together(trigger, ground)
                ? List.of()
                : List.of(apart(asked.policy(), trigger, ground));
    }

    static Refusal apart(Policy policy, Trigger trigger, Ground ground) {
        return Refusal.at(
                policy,
                Refusal.Place.of(ground),
                GROUND_NOT_OF_TRIGGER,
                ground.label(),
                ListedItem.brief(trigger.text()));
    }

    private static Refusal noGround(Policy policy, CaseKind kind, String variant) {
        return Refusal.of(policy, GROUND_NOT_LISTED, variant, DocumentLabels.key(kind));
    }
}
