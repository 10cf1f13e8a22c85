package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.login.GroupsOfTheDay;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may decide on a proposal: an administrator of the body, or a signatory of the body in their own name, on the day itself. Not a delegate:
 * the power to sign for somebody is not the power to say who may act. And nobody to whom it brings something.
 */
@Component
class Approvers {

    private static final List<Role> ROLES = List.of(Role.BODY_ADMINISTRATOR, Role.SIGNATORY);

    private final ProposalTable proposals;
    private final GroupsOfTheDay groups;
    private final PersonTable people;
    private final RoleConflicts conflicts;
    private final DatabaseClock clock;

    Approvers(
            ProposalTable proposals,
            GroupsOfTheDay groups,
            PersonTable people,
            RoleConflicts conflicts,
            DatabaseClock clock) {
        this.proposals = proposals;
        this.groups = groups;
        this.people = people;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Why this person may not decide; empty when they may. Asks the mandates of this moment, not those of the start of a request.
     *
     * @throws NotHereException when the person decides nothing for the body
     */
    List<PartyProblem> problems(RoleProposal proposal, UUID person) {
        if (!decidesFor(proposal.body(), person)) {
            throw new NotHereException();
        }
        if (person.equals(proposal.proposedBy())) {
            return List.of(PartyProblem.of(null, "party.problem.own-proposal"));
        }
        if (concerns(proposal.wanted(), person)) {
            return List.of(PartyProblem.of(null, "party.problem.concerns-you"));
        }
        if (proposal.wanted().kind() == ProposalKind.MANDATE_END
                && proposals.follows(person, proposal.body(), proposal.wanted(), clock.today())) {
            return List.of(PartyProblem.of(null, "party.problem.would-replace"));
        }
        return List.of();
    }

    private boolean decidesFor(EnterpriseNumber body, UUID person) {
        return groups.caller(person, clock.today())
                .filter(caller ->
                        ROLES.stream().anyMatch(role -> caller.groups().contains(GroupId.of(role, body))))
                .isPresent();
    }

    /** A newcomer with the approver's own name counts as the approver: nobody lets in a second self. */
    private boolean concerns(Wanted wanted, UUID person) {
        if (wanted.kind() == ProposalKind.TOKEN) {
            return false;
        }
        var newcomer = wanted.newcomer();
        if (newcomer != null) {
            return plain(newcomer.displayName()).equalsIgnoreCase(plain(people.displayName(person)));
        }
        var from = wanted.from();
        return from == null
                ? person.equals(wanted.personId())
                : conflicts.isAmong(wanted.firmId(), wanted.personId(), person, from, wanted.until());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
