package be.protocolloket.policy;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.Purposes;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who plays which part in a case of two bodies, as the flows have it: the supporter is the one who tells the ending of a support agreement,
 * the landlord the one who hears it. Without such a flow the landlord is the one who discloses for this kind of case.
 *
 * @param proposer discloses in a subtenant proposal
 */
public record PolicyRoles(
        @Nullable EnterpriseNumber landlord,
        @Nullable EnterpriseNumber supporter,
        @Nullable EnterpriseNumber proposer) {

    private static final PolicyRoles NONE = new PolicyRoles(null, null, null);

    public static PolicyRoles of(Policy policy, CaseKind kind, EnterpriseNumber initiator, EnterpriseNumber other) {
        return switch (kind) {
            case SUBTENANT_PROPOSAL -> proposal(policy, initiator, other);
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS -> support(policy, kind, initiator, other);
            case REGISTRATION_HELP -> told(policy, initiator, other).orElse(NONE);
        };
    }

    private static PolicyRoles proposal(Policy policy, EnterpriseNumber initiator, EnterpriseNumber other) {
        return serves(policy, CaseKind.SUBTENANT_PROPOSAL, initiator, other)
                ? new PolicyRoles(other, null, initiator)
                : NONE;
    }

    private static PolicyRoles support(
            Policy policy, CaseKind kind, EnterpriseNumber initiator, EnterpriseNumber other) {
        return told(policy, initiator, other).orElseGet(() -> {
            boolean there = serves(policy, kind, initiator, other);
            boolean back = serves(policy, kind, other, initiator);
            if (there == back) {
                return NONE;
            }
            return there ? new PolicyRoles(initiator, other, null) : new PolicyRoles(other, initiator, null);
        });
    }

    private static Optional<PolicyRoles> told(Policy policy, EnterpriseNumber one, EnterpriseNumber other) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .filter(pair -> policy.flows(pair.get(0), pair.get(1)).stream().anyMatch(PolicyRoles::tellsEnding))
                .map(pair -> new PolicyRoles(pair.get(1), pair.get(0), null))
                .findFirst();
    }

    private static boolean serves(Policy policy, CaseKind kind, EnterpriseNumber discloser, EnterpriseNumber receiver) {
        return policy.flows(discloser, receiver).stream().anyMatch(flow -> Purposes.serve(flow, kind));
    }

    private static boolean tellsEnding(Flow flow) {
        return flow.items().stream().anyMatch(PolicyRoles::tellsEnding);
    }

    /** Whether the item is the ending of a support agreement. */
    static boolean tellsEnding(DataItem item) {
        return item.conditions().stream()
                .anyMatch(condition -> condition.code() == ConditionCode.SUPPORT_AGREEMENT_ENDED);
    }
}
