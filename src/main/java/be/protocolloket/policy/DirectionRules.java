package be.protocolloket.policy;

import static be.protocolloket.policy.RefusalReason.NO_SUCH_DIRECTION;
import static be.protocolloket.policy.RefusalReason.OTHER_SIDE_BEGINS;
import static be.protocolloket.policy.RefusalReason.RECIPIENT_NOT_LISTED;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.TransferMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data go only from a body to a body between which the protocol has a flow, set going by the side that the flow names, and there only to the
 * people whom it names.
 */
final class DirectionRules {

    private DirectionRules() {}

    static List<Refusal> direction(Asked asked) {
        if (asked.flows().isEmpty()) {
            return List.of(asked.refusal(NO_SUCH_DIRECTION, asked.discloserName(), asked.receiverName()));
        }
        var flow = asked.flows().get(0);
        return asked.feedback() || opens(flow, asked.initiator(), asked.direction())
                ? List.of()
                : List.of(otherSide(asked.policy(), flow, asked.direction()));
    }

    /**
     * Why the body that begins cannot set going the first data of a case; empty when it can, when the text has no such direction, and for a kind
     * in which nothing goes.
     *
     * @param outward from the body that begins the case to the other one
     */
    static List<Refusal> beginning(Policy policy, CaseKind kind, Direction outward) {
        var first = PolicyRoles.of(policy, kind, outward).first(kind, outward);
        var flows = kind == CaseKind.REGISTRATION_HELP ? List.<Flow>of() : policy.flows(first);
        return flows.isEmpty() || flows.stream().anyMatch(flow -> opens(flow, outward.discloser(), first))
                ? List.of()
                : List.of(otherSide(policy, flows.get(0), first));
    }

    private static Refusal otherSide(Policy policy, Flow flow, Direction direction) {
        var discloser = policy.nameOf(direction.discloser());
        var receiver = policy.nameOf(direction.receiver());
        return flow.mode() == TransferMode.PUSH
                ? Refusal.of(policy, OTHER_SIDE_BEGINS, "push", receiver, discloser)
                : Refusal.of(policy, OTHER_SIDE_BEGINS, "pull", discloser, receiver);
    }

    /** Those of the direction that the initiator of the case may set going; when there are none, all. */
    static List<Flow> flows(Policy policy, ExchangeRequest request) {
        var all = policy.flows(request.direction());
        var open = all.stream()
                .filter(flow -> request.feedback() || opens(flow, request.initiator(), request.direction()))
                .toList();
        return open.isEmpty() ? all : open;
    }

    /** Whoever began the case asked for its data or offered them. */
    private static boolean opens(Flow flow, EnterpriseNumber initiator, Direction direction) {
        if (flow.mode() == TransferMode.PUSH) {
            return initiator.equals(direction.discloser());
        }
        return flow.mode() != TransferMode.PULL || initiator.equals(direction.receiver());
    }

    /**
     * @param recipient null while not chosen
     * @param sending the channel has been chosen, so the recipient must have been too
     */
    static List<Refusal> recipient(Asked asked, @Nullable String recipient, boolean sending) {
        if (recipient == null) {
            return sending ? List.of(asked.refusal(RECIPIENT_NOT_LISTED, "missing", asked.receiverName())) : List.of();
        }
        boolean listed = asked.policy().recipients(asked.direction().receiver()).stream()
                .anyMatch(category -> category.id().equals(recipient));
        return listed ? List.of() : List.of(asked.refusal(RECIPIENT_NOT_LISTED, "unknown", asked.receiverName()));
    }
}
