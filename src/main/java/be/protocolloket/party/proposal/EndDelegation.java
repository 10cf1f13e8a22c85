package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.delegation.DelegationTable;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a delegation back, at once from the approval on. */
@Component
class EndDelegation implements RoleAct {

    private final DelegationTable delegations;
    private final ApplicationEventPublisher events;

    EndDelegation(DelegationTable delegations, ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DELEGATION_END;
    }

    Wanted check(EnterpriseNumber body, UUID delegationId) {
        var delegate = delegations.delegate(body, delegationId).orElseThrow(NotHereException::new);
        return Wanted.delegationEnd(delegate, delegationId);
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var delegation = proposal.wanted().target();
        events.publishEvent(delegations
                .revoke(proposal.body(), delegation, consent.by(), proposal.proposedBy())
                .orElseThrow(() -> Problems.refusal(null, "party.problem.delegation-ended-already")));
        return delegation;
    }
}
