package be.protocolloket.party.proposal;

import be.protocolloket.party.refusal.PartyRefusedException;
import java.util.UUID;

/** What the approval of one kind of proposal does. */
interface RoleAct {

    ProposalKind kind();

    /**
     * Checks everything once more, for days may have passed, and does it.
     *
     * @return id of the mandate or delegation that was given or ended
     * @throws PartyRefusedException when it may no longer be done
     */
    UUID carryOut(RoleProposal proposal, Consent consent);
}
