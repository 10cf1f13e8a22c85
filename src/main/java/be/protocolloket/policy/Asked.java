package be.protocolloket.policy;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Flow;
import java.util.List;

/** The part of a request that is the same for all its items. */
record Asked(
        Policy policy,
        CaseKind kind,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        CaseFacts facts,
        boolean feedback) {

    static Asked of(Policy policy, ExchangeRequest request) {
        return new Asked(
                policy, request.kind(), request.discloser(), request.receiver(), request.facts(), request.feedback());
    }

    List<Flow> flows() {
        return policy.flows(discloser, receiver);
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
