package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as people of its body see it.
 *
 * @param subject name of the person or the firm that it is about
 * @param newUsername set when the person gets an account with it
 * @param namesake whether somebody with the newcomer's name has a mandate at the body already: two accounts would be two voices
 * @param delegator name of the signatory for whom somebody would sign, or no longer sign
 * @param ofProposer whether the proposer asks it for themselves
 * @param from first day; empty for the end of a delegation
 * @param until last day, that day included
 * @param reason why it was rejected; blank otherwise
 */
public record ProposalView(
        UUID id,
        EnterpriseNumber body,
        ProposalKind kind,
        ProposalState state,
        String subject,
        @Nullable String newUsername,
        boolean namesake,
        @Nullable String delegator,
        @Nullable Role role,
        String function,
        String mailbox,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String fileName,
        UUID proposerId,
        String proposer,
        boolean ofProposer,
        LocalDate proposedOn,
        @Nullable String decider,
        @Nullable LocalDate decidedOn,
        String reason) {

    public boolean open() {
        return state == ProposalState.OPEN;
    }
}
