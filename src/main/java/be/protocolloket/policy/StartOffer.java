package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.INITIATOR_NOT_LISTED;
import static be.protocolloket.policy.RefusalReason.TRIGGER_NOT_LISTED;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.StartChoices.Choice;
import be.protocolloket.policy.StartChoices.Combination;
import be.protocolloket.policy.StartChoices.KindChoice;
import be.protocolloket.policy.listing.ListedItem;
import be.protocolloket.policy.listing.Purposes;
import be.protocolloket.policy.listing.Ties;
import be.protocolloket.policy.listing.Triggers;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Ground;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.document.Trigger;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one body may start, with why the rest is not offered. */
record StartOffer(Policy policy, EnterpriseNumber initiator) {

    StartChoices on(LocalDate day) {
        var refusals = new ArrayList<>(ForceRules.refusals(policy, day));
        if (policy.party(initiator).isEmpty()) {
            refusals.add(Refusal.of(policy, INITIATOR_NOT_LISTED, "stranger", policy.nameOf(initiator)));
        }
        return new StartChoices(
                others(), refusals, Stream.of(CaseKind.values()).map(this::kind).toList());
    }

    private List<EnterpriseNumber> others() {
        return policy.bodies().stream().filter(body -> !body.equals(initiator)).toList();
    }

    /** Why the data of the kind wait for the other side to begin, whoever of the other parties that is; empty when this body may begin with one. */
    private List<Refusal> otherSide(CaseKind kind) {
        var each = others().stream()
                .map(other -> DirectionRules.beginning(policy, kind, new Direction(initiator, other)))
                .toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).distinct().toList();
    }

    private KindChoice kind(CaseKind kind) {
        var unforeseen = KindRules.kind(policy, kind);
        if (!unforeseen.isEmpty()) {
            return new KindChoice(kind, unforeseen, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        var otherSide = otherSide(kind);
        var triggers = Triggers.serving(policy.document(), kind);
        var combinations = otherSide.isEmpty() ? combinations(kind, triggers) : List.<Combination>of();
        var choices = triggers.stream()
                .map(trigger -> new Choice(
                        trigger.code(), trigger.text().strip(), KindRules.initiator(policy, trigger, initiator)))
                .toList();
        var grounds = Ties.grounds(policy.document(), kind).stream()
                .map(ground -> new Choice(ground.code(), ground.label(), unreachable(ground, triggers, combinations)))
                .toList();
        var roles = combinations.stream()
                .flatMap(combination -> combination.roles().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubjectRole.class)));
        var refusals = refusals(kind, choices);
        return new KindChoice(
                kind,
                refusals.isEmpty() ? otherSide : refusals,
                choices,
                grounds,
                List.copyOf(roles),
                combinations,
                findings(kind));
    }

    private List<Combination> combinations(CaseKind kind, List<Trigger> triggers) {
        var possible = roles(kind);
        var grounds = Ties.grounds(policy.document(), kind);
        return triggers.stream()
                .filter(trigger ->
                        KindRules.initiator(policy, trigger, initiator).isEmpty())
                .flatMap(trigger -> grounds.isEmpty()
                        ? Stream.of(combination(kind, possible, trigger, null))
                        : grounds.stream()
                                .filter(ground -> Ties.together(trigger, ground))
                                .map(ground -> combination(kind, possible, trigger, ground)))
                .toList();
    }

    private static Combination combination(
            CaseKind kind, Set<SubjectRole> possible, Trigger trigger, @Nullable Ground ground) {
        var roles = possible.stream()
                .filter(role -> Ties.about(trigger, role) && (ground == null || Ties.about(ground, role)))
                .filter(role -> Ties.saysWhom(trigger, ground) || Subjects.inKind(kind, role))
                .toList();
        return new Combination(trigger.code(), ground == null ? null : ground.code(), roles);
    }

    /** Why a ground cannot be chosen: no trigger that this body may use carries it. */
    private List<Refusal> unreachable(Ground ground, List<Trigger> triggers, List<Combination> combinations) {
        if (combinations.stream().anyMatch(one -> ground.code().equals(one.ground()))) {
            return List.of();
        }
        return triggers.stream()
                .flatMap(trigger -> Ties.together(trigger, ground)
                        ? KindRules.initiator(policy, trigger, initiator).stream()
                        : Stream.of(KindRules.apart(policy, trigger, ground)))
                .distinct()
                .toList();
    }

    /** A kind of which this body can use no trigger is refused for the reason that its triggers are. */
    private List<Refusal> refusals(CaseKind kind, List<Choice> triggers) {
        if (triggers.isEmpty()) {
            return List.of(Refusal.of(policy, TRIGGER_NOT_LISTED, DocumentLabels.key(kind)));
        }
        return triggers.stream().anyMatch(Choice::offered)
                ? List.of()
                : triggers.stream()
                        .flatMap(trigger -> trigger.refusals().stream())
                        .distinct()
                        .toList();
    }

    /** Those whom the items of the kind can be about; where it has no items, those of the whole protocol. */
    private Set<SubjectRole> roles(CaseKind kind) {
        var roles = roles(ListedItem.in(serving(kind)).filter(listed -> Ties.serves(listed.group(), kind)));
        return roles.isEmpty() ? roles(ListedItem.in(policy.document().flows())) : roles;
    }

    private static Set<SubjectRole> roles(Stream<ListedItem> items) {
        return items.flatMap(listed -> Subjects.of(listed.item()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubjectRole.class)));
    }

    private List<String> findings(CaseKind kind) {
        var flows = serving(kind);
        var findings = new ArrayList<String>();
        if (policy.endsByTerm()) {
            findings.add("policy.finding.term");
        } else if (policy.endDate() != null) {
            findings.add("policy.finding.under-notice");
        }
        if (Triggers.borrowed(policy.document(), kind)) {
            findings.add("policy.finding.trigger-borrowed");
        }
        if (ListedItem.in(flows).findAny().isEmpty()) {
            findings.add("policy.finding.nothing-transferable");
        } else if (flows.stream().map(Flow::discloser).distinct().count() == 1) {
            findings.add("policy.finding.one-way");
        }
        if (ListedItem.in(flows).anyMatch(listed -> PolicyRoles.tellsEnding(listed.item()))) {
            findings.add("policy.finding.feedback-only-ending");
        }
        return findings;
    }

    private List<Flow> serving(CaseKind kind) {
        return policy.document().flows().stream()
                .filter(flow -> Purposes.serve(flow, kind))
                .toList();
    }
}
