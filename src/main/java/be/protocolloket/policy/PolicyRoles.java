package be.protocolloket.policy;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.Purposes;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which body is landlord, supporter or proposer in a case, derived from the flows: in a flow that lists the ending of a support agreement
 * the supporter discloses and the landlord receives. Without such a flow the landlord is the body that discloses for this kind of case.
 *
 * @param proposer discloses in a subtenant proposal
 */
public record PolicyRoles(
        @Nullable EnterpriseNumber landlord,
        @Nullable EnterpriseNumber supporter,
        @Nullable EnterpriseNumber proposer) {

    private static final PolicyRoles NONE = new PolicyRoles(null, null, null);

    /** @param outward from the body that begins the case to the other one */
    public static PolicyRoles of(Policy policy, CaseKind kind, Direction outward) {
        return switch (kind) {
            case SUBTENANT_PROPOSAL -> proposal(policy, outward);
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS -> support(policy, kind, outward);
            case REGISTRATION_HELP -> fromEndingFlow(policy, outward).orElse(NONE);
        };
    }

    /**
     * The way of the first data of a case: from the landlord to the supporter, or from whoever begins.
     *
     * @param outward from the body that begins the case to the other one
     */
    public Direction first(CaseKind kind, Direction outward) {
        return switch (kind) {
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS ->
                new Direction(
                        Objects.requireNonNullElse(landlord, outward.discloser()),
                        Objects.requireNonNullElse(supporter, outward.receiver()));
            case SUBTENANT_PROPOSAL, REGISTRATION_HELP -> outward;
        };
    }

    private static PolicyRoles proposal(Policy policy, Direction outward) {
        return serves(policy, CaseKind.SUBTENANT_PROPOSAL, outward)
                ? new PolicyRoles(outward.receiver(), null, outward.discloser())
                : NONE;
    }

    private static PolicyRoles support(Policy policy, CaseKind kind, Direction outward) {
        return fromEndingFlow(policy, outward).orElseGet(() -> {
            boolean there = serves(policy, kind, outward);
            boolean back = serves(policy, kind, outward.reversed());
            if (there == back) {
                return NONE;
            }
            return supported(there ? outward : outward.reversed());
        });
    }

    private static Optional<PolicyRoles> fromEndingFlow(Policy policy, Direction outward) {
        return Stream.of(outward, outward.reversed())
                .filter(direction -> policy.flows(direction).stream().anyMatch(PolicyRoles::tellsEnding))
                .map(feedback -> supported(feedback.reversed()))
                .findFirst();
    }

    /** @param support from the landlord to who supports */
    private static PolicyRoles supported(Direction support) {
        return new PolicyRoles(support.discloser(), support.receiver(), null);
    }

    private static boolean serves(Policy policy, CaseKind kind, Direction direction) {
        return policy.flows(direction).stream().anyMatch(flow -> Purposes.serve(flow, kind));
    }

    static boolean tellsEnding(Flow flow) {
        return flow.items().stream().anyMatch(PolicyRoles::tellsEnding);
    }

    /** Whether the item is the ending of a support agreement. */
    static boolean tellsEnding(DataItem item) {
        return item.conditions().stream()
                .anyMatch(condition -> condition.code() == ConditionCode.SUPPORT_AGREEMENT_ENDED);
    }
}
