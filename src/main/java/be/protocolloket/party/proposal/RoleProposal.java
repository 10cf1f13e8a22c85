package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal as it is decided on.
 *
 * @param proposedOn day on which it was proposed
 */
record RoleProposal(
        UUID id, EnterpriseNumber body, ProposalState state, Wanted wanted, UUID proposedBy, LocalDate proposedOn) {}
