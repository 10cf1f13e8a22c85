package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import java.util.List;

/**
 * The part of a request that is the same for all its items.
 *
 * @param flows those of the direction; none when the protocol does not foresee it
 */
record Asked(Policy policy, CaseKind kind, Direction direction, List<Flow> flows, CaseFacts facts, boolean feedback) {

    static Asked of(Policy policy, ExchangeRequest request) {
        return of(policy, request.kind(), request.direction(), request.facts(), request.feedback());
    }

    static Asked of(Policy policy, CaseKind kind, Direction direction, CaseFacts facts, boolean feedback) {
        return new Asked(policy, kind, direction, policy.flows(direction), facts, feedback);
    }

    String discloserName() {
        return policy.nameOf(direction.discloser());
    }

    String receiverName() {
        return policy.nameOf(direction.receiver());
    }

    Refusal refusal(RefusalReason reason, String... args) {
        return Refusal.of(policy, reason, args);
    }
}
