package be.protocolloket.party.proposal;

import be.protocolloket.party.Caller;
import be.protocolloket.party.event.RoleProposalChanged;
import be.protocolloket.party.event.RoleProposalChanged.Change;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.StaleStateException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on proposals. One decision for a body at a time, so that each sees what the one before gave. Answers {@link NotHereException} to
 * who may not decide for the body, {@link PartyRefusedException} to who may not decide on this proposal or when it may no longer be carried
 * out, and {@link StaleStateException} when it was decided already.
 */
@Service
@Transactional
public class RoleDecisions {

    private final ProposalTable proposals;
    private final Approvers approvers;
    private final Map<ProposalKind, RoleAct> acts;
    private final ApplicationEventPublisher events;

    RoleDecisions(ProposalTable proposals, Approvers approvers, List<RoleAct> acts, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.approvers = approvers;
        this.acts = acts.stream().collect(Collectors.toUnmodifiableMap(RoleAct::kind, Function.identity()));
        this.events = events;
    }

    /** Why the caller may not decide on it; empty when the caller may. */
    @Transactional(readOnly = true)
    public List<PartyProblem> problems(Caller caller, UUID proposalId) {
        return approvers.problems(proposals.find(proposalId).orElseThrow(NotHereException::new), caller.personId());
    }

    /** Whether nothing stands in the way of this person; false too for who decides nothing for the body. */
    @Transactional(readOnly = true)
    public boolean mayDecide(UUID person, UUID proposalId) {
        try {
            return proposals
                    .find(proposalId)
                    .filter(proposal -> approvers.problems(proposal, person).isEmpty())
                    .isPresent();
        } catch (NotHereException none) {
            return false;
        }
    }

    /** @param code for a newcomer, who must know it besides the first password; blank where nobody is new */
    public void approve(Caller caller, UUID proposalId, String code) {
        var proposal = decidable(caller, proposalId);
        var act = acts.get(proposal.wanted().kind());
        if (act == null) {
            throw new IllegalStateException(
                    "nothing carries out " + proposal.wanted().kind());
        }
        var result = act.carryOut(proposal, new Consent(caller.personId(), code));
        proposals.decide(proposalId, ProposalState.APPROVED, caller.personId(), "", result);
    }

    /** @param reason that the proposer reads */
    public void reject(Caller caller, UUID proposalId, String reason) {
        var proposal = decidable(caller, proposalId);
        if (SeenText.isNothing(reason)) {
            throw Problems.refusal("reason", "party.problem.required");
        }
        proposals.decide(proposalId, ProposalState.REJECTED, caller.personId(), reason.strip(), null);
        events.publishEvent(told(proposal, Change.REJECTED, caller.personId()));
    }

    /** Nobody decided in time. */
    public void expire(UUID proposalId) {
        var proposal = locked(proposalId);
        proposals.decide(proposalId, ProposalState.EXPIRED, null, "", null);
        events.publishEvent(told(proposal, Change.EXPIRED, null));
    }

    private RoleProposal decidable(Caller caller, UUID proposalId) {
        var proposal = locked(proposalId);
        var problems = approvers.problems(proposal, caller.personId());
        if (!problems.isEmpty()) {
            throw Problems.refusal(null, problems.get(0).messageKey());
        }
        StaleStateException.unless(
                proposal.state().mayBecome(ProposalState.APPROVED), "decide on proposal " + proposalId);
        return proposal;
    }

    /** Read again under the lock: it may have been decided while this one waited. */
    private RoleProposal locked(UUID proposalId) {
        proposals.lock(
                proposals.find(proposalId).orElseThrow(NotHereException::new).body());
        return proposals.find(proposalId).orElseThrow(NotHereException::new);
    }

    static RoleProposalChanged told(RoleProposal proposal, Change change, @Nullable UUID by) {
        var wanted = proposal.wanted();
        return new RoleProposalChanged(
                proposal.id(), proposal.body(), wanted.kind().name(), wanted.role(), wanted.personId(), change, by);
    }
}
