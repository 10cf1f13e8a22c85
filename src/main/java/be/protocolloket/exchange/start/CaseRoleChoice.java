package be.protocolloket.exchange.start;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.PolicyRoles;
import be.protocolloket.protocol.document.CaseKind;
import java.util.Objects;

/**
 * Who plays which part in a case, and so who discloses first.
 *
 * @param complete the protocol makes clear who plays the parts that the kind's process needs
 */
public record CaseRoleChoice(
        CaseRoles roles, EnterpriseNumber firstDiscloser, EnterpriseNumber firstReceiver, boolean complete) {

    static CaseRoleChoice of(Policy policy, CaseKind kind, EnterpriseNumber initiator, EnterpriseNumber counterpart) {
        PolicyRoles found = PolicyRoles.of(policy, kind, initiator, counterpart);
        var roles = new CaseRoles(found.landlord(), found.supporter(), found.proposer());
        boolean complete = switch (kind) {
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS ->
                roles.landlord() != null && roles.supporter() != null;
            case SUBTENANT_PROPOSAL -> roles.landlord() != null && roles.proposer() != null;
            case REGISTRATION_HELP -> true;
        };
        return switch (kind) {
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS ->
                new CaseRoleChoice(
                        roles,
                        Objects.requireNonNullElse(roles.landlord(), initiator),
                        Objects.requireNonNullElse(roles.supporter(), counterpart),
                        complete);
            case SUBTENANT_PROPOSAL, REGISTRATION_HELP -> new CaseRoleChoice(roles, initiator, counterpart, complete);
        };
    }
}
