package be.protocolloket.party.proposal;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.delegation.DelegationDocument;
import be.protocolloket.party.delegation.DelegationPapers;
import be.protocolloket.party.delegation.NewDelegation;
import be.protocolloket.party.event.RoleProposalChanged;
import be.protocolloket.party.event.RoleProposalChanged.Change;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.NewDpoMandate;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.party.software.ApiTokenAdministration;
import be.protocolloket.party.software.NewApiToken;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.StaleStateException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator proposes who may act for a body; nothing changes before somebody else approves. Every command answers
 * {@link NotHereException} to a caller who does not administer the body, {@link PartyRefusedException} with the problems per field to one who
 * does but asks something wrong, and otherwise the proposal's id.
 */
@Service
@Transactional
public class RoleProposing {

    private final ProposalTable proposals;
    private final GiveMandate mandates;
    private final EndMandate ends;
    private final AppointOfficer officers;
    private final EndOfficer officerEnds;
    private final GiveDelegation delegations;
    private final EndDelegation revocations;
    private final ApiTokenAdministration tokens;
    private final DatabaseClock clock;
    private final ApprovalRun run;
    private final ApplicationEventPublisher events;

    RoleProposing(
            ProposalTable proposals,
            GiveMandate mandates,
            EndMandate ends,
            AppointOfficer officers,
            EndOfficer officerEnds,
            GiveDelegation delegations,
            EndDelegation revocations,
            ApiTokenAdministration tokens,
            DatabaseClock clock,
            ApprovalRun run,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.mandates = mandates;
        this.ends = ends;
        this.officers = officers;
        this.officerEnds = officerEnds;
        this.delegations = delegations;
        this.revocations = revocations;
        this.tokens = tokens;
        this.clock = clock;
        this.run = run;
        this.events = events;
    }

    /** That a person gets a mandate. */
    public UUID mandate(Caller caller, EnterpriseNumber body, NewMandate mandate) {
        BodyAdministration.requireAdministrator(caller, body);
        return open(caller, body, mandates.check(body, mandate), null);
    }

    /**
     * That a mandate ends.
     *
     * @param lastDay yesterday at the earliest, which ends it at once; a day before the mandate's first day withdraws it
     */
    public UUID end(Caller caller, EnterpriseNumber body, UUID mandateId, @Nullable LocalDate lastDay) {
        return ending(caller, body, mandateId, () -> ends.check(body, mandateId, lastDay));
    }

    /** That somebody becomes the data protection officer. */
    public UUID officer(Caller caller, EnterpriseNumber body, NewDpoMandate mandate) {
        BodyAdministration.requireAdministrator(caller, body);
        return open(caller, body, officers.check(body, mandate), null);
    }

    /**
     * That the data protection officer stops, without a successor.
     *
     * @param lastDay yesterday at the earliest, which ends it at once
     */
    public UUID officerEnd(Caller caller, EnterpriseNumber body, UUID mandateId, @Nullable LocalDate lastDay) {
        return ending(caller, body, mandateId, () -> officerEnds.check(body, mandateId, lastDay));
    }

    /** That somebody may sign for a signatory. */
    public UUID delegation(Caller caller, EnterpriseNumber body, NewDelegation delegation) {
        BodyAdministration.requireAdministrator(caller, body);
        var wanted = delegations.check(body, delegation);
        return open(caller, body, wanted, DelegationPapers.received(delegation.fileName(), delegation.document()));
    }

    /** That a delegation ends. */
    public UUID revocation(Caller caller, EnterpriseNumber body, UUID delegationId) {
        return ending(caller, body, delegationId, () -> revocations.check(body, delegationId));
    }

    /**
     * That the body's own software gets a token.
     *
     * @return the token, which cannot be shown again: only its hash is kept. It opens nothing before somebody else approves
     */
    public String token(Caller caller, EnterpriseNumber body, NewApiToken asked) {
        BodyAdministration.requireAdministrator(caller, body);
        tokens.check(asked);
        var drawn = tokens.draw();
        var kept = new ProposalTable.KeptToken(asked.name().strip(), drawn.sha256());
        open(caller, body, Wanted.token(clock.today(), asked.until()), null, kept);
        return drawn.text();
    }

    /**
     * Takes the caller's own proposal back.
     *
     * @throws NotHereException when it is not the caller's
     * @throws StaleStateException when it was decided meanwhile
     */
    public void withdraw(Caller caller, EnterpriseNumber body, UUID proposalId) {
        proposals.lock(body);
        var proposal = proposals
                .find(proposalId)
                .filter(found -> found.body().equals(body) && found.proposedBy().equals(caller.personId()))
                .orElseThrow(NotHereException::new);
        proposals.decide(proposalId, ProposalState.WITHDRAWN, caller.personId(), "", null);
        run.withdraw(proposalId);
        events.publishEvent(RoleDecisions.told(proposal, Change.WITHDRAWN, caller.personId()));
    }

    /** One at a time: two could be proposed at the same moment. */
    private UUID ending(Caller caller, EnterpriseNumber body, UUID target, Supplier<Wanted> check) {
        BodyAdministration.requireAdministrator(caller, body);
        proposals.lock(body);
        var wanted = check.get();
        if (proposals.endsAlready(target)) {
            throw Problems.refusal(null, "party.problem.end-proposed-already");
        }
        return open(caller, body, wanted, null);
    }

    private UUID open(Caller caller, EnterpriseNumber body, Wanted wanted, @Nullable DelegationDocument paper) {
        return open(caller, body, wanted, paper, null);
    }

    private UUID open(
            Caller caller,
            EnterpriseNumber body,
            Wanted wanted,
            @Nullable DelegationDocument paper,
            ProposalTable.@Nullable KeptToken token) {
        var id = UUID.randomUUID();
        proposals.add(id, body, wanted, paper, token, caller.personId());
        run.begin(id, body);
        events.publishEvent(new RoleProposalChanged(
                id, body, wanted.kind().name(), wanted.role(), wanted.personId(), Change.PROPOSED, caller.personId()));
        return id;
    }
}
