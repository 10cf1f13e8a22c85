package be.protocolloket.exchange.start;

import be.protocolloket.party.Direction;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.PolicyRoles;
import be.protocolloket.protocol.document.CaseKind;

/**
 * Which body has which role in a case, and so which of them discloses first.
 *
 * @param first of the transfers of the case
 * @param complete whether the protocol determines every role that the kind's process needs
 */
public record CaseRoleChoice(CaseRoles roles, Direction first, boolean complete) {

    static CaseRoleChoice of(Policy policy, CaseKind kind, Direction outward) {
        PolicyRoles found = PolicyRoles.of(policy, kind, outward);
        var roles = new CaseRoles(found.landlord(), found.supporter(), found.proposer());
        boolean complete = switch (kind) {
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS ->
                roles.landlord() != null && roles.supporter() != null;
            case SUBTENANT_PROPOSAL -> roles.landlord() != null && roles.proposer() != null;
            case REGISTRATION_HELP -> true;
        };
        return new CaseRoleChoice(roles, found.first(kind, outward), complete);
    }
}
