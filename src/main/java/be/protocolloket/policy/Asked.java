package be.protocolloket.policy;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import java.util.List;

/**
 * The part of a request that is the same for all its items.
 *
 * @param flows those of the direction; none when the protocol does not foresee it
 */
record Asked(
        Policy policy,
        CaseKind kind,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        List<Flow> flows,
        CaseFacts facts,
        boolean feedback) {

    static Asked of(Policy policy, ExchangeRequest request) {
        return of(policy, request.kind(), request.discloser(), request.receiver(), request.facts(), request.feedback());
    }

    static Asked of(
            Policy policy,
            CaseKind kind,
            EnterpriseNumber discloser,
            EnterpriseNumber receiver,
            CaseFacts facts,
            boolean feedback) {
        return new Asked(policy, kind, discloser, receiver, policy.flows(discloser, receiver), facts, feedback);
    }

    String discloserName() {
        return policy.nameOf(discloser);
    }

    String receiverName() {
        return policy.nameOf(receiver);
    }

    Refusal refusal(RefusalReason reason, String... args) {
        return Refusal.of(policy, reason, args);
    }
}
