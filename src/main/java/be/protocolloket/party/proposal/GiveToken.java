package be.protocolloket.party.proposal;

import be.protocolloket.party.software.ApiTokenAdministration;
import be.protocolloket.party.software.NewApiToken;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a body's own software in with a token. Whoever proposes it gets the token, which opens nothing before somebody else approves. */
@Component
class GiveToken implements RoleAct {

    private final ApiTokenAdministration tokens;
    private final ProposalTable proposals;

    GiveToken(ApiTokenAdministration tokens, ProposalTable proposals) {
        this.tokens = tokens;
        this.proposals = proposals;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.TOKEN;
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var kept = proposals.token(proposal.id());
        return tokens.open(
                proposal.body(),
                new NewApiToken(kept.name(), proposal.wanted().until()),
                kept.sha256(),
                proposal.proposedBy(),
                consent.by());
    }
}
